/**
 * Signatures that GnuPG 2.2 made over `TEST_TEXT`, each with the public key that made it (base64). The ceremony process
 * tries with them whether it can verify signatures of this kind.
 */
export const testSignatures = {
  Ed25519: {
    publicKey:
      'mDMEaVW5ABYJKwYBBAHaRw8BAQdAej8+mUezcXtfTjm3qWTcq8ikdn+lbEh00ldJSPy/BxC0EUVkMjU1MTkgc2VsZi10ZXN0iJAEExYI' +
      'ADgWIQROV2u2DT6kaRwQV/C8poeLGeMfFgUCaVW5AAIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRC8poeLGeMfFmUBAP9PugCD' +
      'XMpEo6XmEtgK9vlbTY6P6LBdyj4pXHgRuLRdrgEAyPpvCBIuz8j00SXo22ucssVHkjhp3mlIw0mn8F8qEQs=',
    signature:
      'iHUEABYIAB0WIQROV2u2DT6kaRwQV/C8poeLGeMfFgUCaVW5PAAKCRC8poeLGeMfFpxFAQDrd/iCz6Ug+yJ2NsoXOTSis/UbcuvR5hsq' +
      'X+G64r7ddQEAvXLsl7nFDMlSeCGi11D7Ddd1gLtleZGtdqrkGuT7OQw=',
  },
  'P-256': {
    publicKey:
      'mFIEaVW5ABMIKoZIzj0DAQcCAwQiAY0p73IteMKC16S+rR8DPP3IHL2XssPUHyvmlLDzoSFulSw9aJSvRP/TU5RTLMQbwqEJcx31P2iw' +
      'kVJDpHMJtA9QLTI1NiBzZWxmLXRlc3SIkAQTEwgAOBYhBI6xevktF/FtlfWrs+vqAjbCQS2qBQJpVbkAAhsDBQsJCAcCBhUKCQgLAgQW' +
      'AgMBAh4BAheAAAoJEOvqAjbCQS2qcRQBAP+hfeUUJ4lphoYvmN9+mbM27eWuU6+Vp3s1Ydiioct4AQCotD279rImZq0d1vegDHQxdLR9' +
      'M4U6T5KtPeFBN99hFQ==',
    signature:
      'iHUEABMIAB0WIQSOsXr5LRfxbZX1q7Pr6gI2wkEtqgUCaVW5PAAKCRDr6gI2wkEtqpzAAP9Yt7r64wag2t2UMuE77CVpgBpgvP8c7Vy8' +
      'NYRxX5fAVwD9GyOACZXNP8b8zkX6M6W+Mdutky2gFoR7p9SYw+CoDrE=',
  },
  'P-384': {
    publicKey:
      'mG8EaVW5ABMFK4EEACIDAwTgj0mFgwR7IWLMmKkgYoy3QKIKCapcuKaoYCVURSsWXLlz47w22BP0Gb0SSQM0ZGYk9J7J7cwZeZXAeK6U' +
      'nFCyfMYQgc3ZnPgGlk4RfAyJS3+c9+sSeWfmizRcbzV7GMS0D1AtMzg0IHNlbGYtdGVzdIiwBBMTCQA4FiEEvqMAJ6Beib8CJ3C8I0dz' +
      'Mo3lCTIFAmlVuQACGwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQI0dzMo3lCTKY2QGAqO6jt7eC2p7Y4qgMh6kIhnpmio68qp+F' +
      'bP4MLqIwHNFqZCMWyrTVNqHnmi1brcFXAYDQUBA05VbgYi0IhsPXMIV5ZLpi/niAs6EoKo0CyjwTxU7i6zwT2fprrYnWPaaoSqU=',
    signature:
      'iJUEABMJAB0WIQS+owAnoF6JvwIncLwjR3MyjeUJMgUCaVW5PAAKCRAjR3MyjeUJMpG7AX4n30nqf0uZ+5jX3Hu5k5TqKS9AFZ8SbhWJ' +
      'BRg5oZy0i7CMXsLBO78uTXSGgUzGxpYBgJVvD48N5Onfl/uN6TN1U7ATrY1bSWXupfCihk26lVTHKLrL2JYYgc1DZGF/R+O4PA==',
  },
  RSA: {
    publicKey:
      'mQENBGlVuQABCACweHlJ8hCtOCadZyPD5+4WFfV3Yp21eurV0eYGA+akH3aMrVkglmTqVZvouqPPQ2Cc9x7e4pQZuHGhlayWXqiLT0Sr' +
      'Ji2tesDQA3whaGHXaQ1Dp/frqksX9jO0zjUkuPa8RKPc0g7etYrOnhOSuCOcdkWU7/PcCJIGnQB9Fz4b546F9UG7C1aPqu6XmxY6ENCa' +
      'BtO/a9qFiQ+RpF8HM3wf1v7JwVgR9byvthweSiI1Au9ICEUqxK/yLwTo6wI9extTjkAxcbiQ/aummaKqKpvCJ9u1S4HWnFC8FltIG+53' +
      'MvF97zGGhkoprgRb0AIzH4k+m431GF/Xf9CEHoVECG/3ABEBAAG0DVJTQSBzZWxmLXRlc3SJAU4EEwEKADgWIQQyec2I5aSaxjFyjJl3' +
      'iZmIufqhLgUCaVW5AAIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRB3iZmIufqhLtbqB/4g+NFw+KhKn64crU8Mp0/UgbvQiUlP' +
      'ol2NWarFnGcO0Bs5SxvPEU2gFRVnzIplr2ei6wCPmFHpwexc3XGuPGNS7uIGLhSjVZesRZSEicZBgW9u1gJn2eqnrOZhpf68ZctOiYeN' +
      'J4VN77wgr9pQZ5SEp0yx+VXyNJov21e7jjJMxiIOXg8RhAe6YC8/ykr0bY0FTAgh4IxhZsUkJD4kilzYa3f9kmecOVch9fJS103XE0s1' +
      '0yx2K3i7qvZzFCPGxb/MEyWku1MjHG2NnhuPkN9Sxy4SKxMMJHZxkH/ErnhT3DTJjhrVj3jytdxBzUP0uEXmLGZeflG/q5RgWXvhjC6W',
    signature:
      'iQEzBAABCAAdFiEEMnnNiOWkmsYxcoyZd4mZiLn6oS4FAmlVuTwACgkQd4mZiLn6oS5sfwgAhytYiVkn/1WxCXIUa8TdtaU8VQB25P42' +
      'o3vdGFY5R4+OmkRsVYkAdg/Hz24FUUowja8pTDMfT+RYxXHVBr+ucMMYTAC5tErnqQ+VDU/ufs4W3KIJyK4KSIJk9xNY4s7z2lEgJjcz' +
      'TqrgXnlJozd0ntdTI5G8JY0A2gMxc2ljTMlGFs2pGIVdeMg8CR2NWcPAabIECUzRGegrqAtGnC762abHjeD75pCjw/IlhDC2ldTQX1ZD' +
      'fjs2FWAJk4zdOgk8bFu/ddK4tqCPjOKeJ/Jw9U1jUT5D1dnUgOmnDET1/sjbaVoWYqerhZpoE1pryQ84Yeye28H0BGCSB+ebvzMMGA==',
  },
} as const;

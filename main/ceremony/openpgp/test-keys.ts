/**
 * Keys that are no secret: anybody reads them here, nobody ever encrypts to them. The ceremony process tries the
 * cryptography at hand with them. Each was made by GnuPG 2.2 (base64 of the private key, without a passphrase), with
 * a message that GnuPG encrypted to it.
 */
export const testKeys = {
  X25519: {
    privateKey:
      'lFgEaVW5ABYJKwYBBAHaRw8BAQdAvQYLT3ijIy9n+f3cgTQB8WVIog8vlL9EGP0Z8/gS3GgAAQDa2HTiuTPrOkuk7q5a4xZ5+aZB' +
      'CJWQzuB2b4RjgChoYBFotBBYMjU1MTkgc2VsZi10ZXN0iJAEExYIADgWIQSX2vnGS/WuIdv45IVqGL/ZdPkkQAUCaVW5AAIbAQUL' +
      'CQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRBqGL/ZdPkkQKN2AP0UuNoHiEbAy4GAaDJ2LXyS6E6bLsr/CImEgbsLjpa3hQEA0sSG' +
      '8EogUv6avC3VWH1MyRw6GYnpF9uAxfMIXoAKZQacXQRpVbkAEgorBgEEAZdVAQUBAQdASfw8COxcLHJTBFNTy3KJ5V++JlsCqJ9B' +
      'h3BzbkCBJlUDAQgHAAD/bAmNyS/MclO3HSpXv5G7AmUTWfGlvqz+UTaMz21p2HgQw4h4BBgWCAAgFiEEl9r5xkv1riHb+OSFahi/' +
      '2XT5JEAFAmlVuQACGwwACgkQahi/2XT5JEDXiAEA+ThRcv9qDUvCtg8CV29vZyMpzGkG4RMQkdjmtlyPbysBAJsnrbGfu8mck/h4' +
      'JrLGhu/awSgAE5GygajPpAqFSLwF',
    message:
      'hF4DHCG/r48FEZISAQdAlXa4W29RFEs/gTgyITiuAYH1v7nwdTzs2CBD6pjCq3owqe5LDHR/GiehYFcLzn8JN6Je/+vC/E14w299' +
      'bEsbDiJeROlbXjL2MoRpiZ/zXWyS0koBqpmHAcR5iV3hsMHPpYayAVso0hP/ZIORoBamSc1CI4NV2WeBqjRGLoD6P4ZHc+2YPoHa' +
      'TWraEMOirNR3CP4wpOjv7qHRkj1K4w==',
  },
  'P-256': {
    privateKey:
      'lHcEaVW5ABMIKoZIzj0DAQcCAwTdWzgbIytZdlX1ot70ddrIwLqeor8rSAcraq3YYyShJn3onwHI0yd8WY2B130uyIM1g+Ol+Ee6' +
      'MglQYr8sqRPJAAD5AR62pLgNxFfhsCzU/KMUiGnbpBZH+0zRPEaFseIQp4MRT7QPUC0yNTYgc2VsZi10ZXN0iJAEExMIADgWIQT2' +
      'gnqrYOJG06XwudxC77Qqg9TNCwUCaVW5AAIbAQULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRBC77Qqg9TNC5XpAQDVZ6SKHgIR' +
      '1CntBvDckCWyOfHq9nVHOurBrfO1VV2WuAD+NQBj3Bm9YdFfrCxVSwOnuXqD92ZMf3dkDy8T1pv3bdOcewRpVbkAEggqhkjOPQMB' +
      'BwIDBLeeVIhkWdfYULKfNBci/c791GgujX60DYapUN9wl+CyG2hN179bM2FqIACtH+qOXD7ko6keOMe/uylKlH6I308DAQgHAAD/' +
      'RtIB5kvpR9baE0+71SY2ss/GNoANG+sXc/947FyHD3gQ3oh4BBgTCAAgFiEE9oJ6q2DiRtOl8LncQu+0KoPUzQsFAmlVuQACGwwA' +
      'CgkQQu+0KoPUzQteZwEA8IYbdlvX0DdXR8U/ogD4dErkohLSjKOMF5QAtcBmRBsBAIzUgUUQwz/AL9hXKA65hJ/6A2elcdqOyS3P' +
      'Gprm5e3/',
    message:
      'hH4DcYdZxJKN1J4SAgMEwCnqHmABkgmcdQ+lyPu48VL5/HsjTYn0bdtsVSJsn8/H71JyZ9UAOZzHKTEHkxRPmnNfo+haCLbGbhuE' +
      'kMuoPTAGzfu/2kNOhmjuEg8P5V193Fu8kn6/s7tScexwXVJXXNTH/aMyqj5QgnvZYlQj4lnSSgGFptIirHNHUPHqS+Rw/CXatl18' +
      'Lze9MENX3I92fsgo5cZToVqhxX5zIHjCxQhyKnRm1gZ5UPCCQS6kn5ZyBaZM/Tl86P/OHyPK',
  },
  'P-384': {
    privateKey:
      'lKQEaVW5ABMFK4EEACIDAwQ32TQntlxMYlr6ndJF3ckIT63rXW9GYamHvxawxLyWBEFyynvk3b+dxkc33A99RS0qh5IrRYKTrUtJ' +
      'UllhhGRfagYF3tJCERYUfJD3jmNMyIevp6znAjgQ/mrKqZmWbyIAAX40CI0KrBLBk3S61xSWT/1xX9GpaaASuRj2yHvvcALigLQQ' +
      'OXJqPIxxEArrgLotWCAWh7QPUC0zODQgc2VsZi10ZXN0iLAEExMJADgWIQT1wbJGg0lwolUpkN1WzKVlXcgVNwUCaVW5AAIbAQUL' +
      'CQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRBWzKVlXcgVN/X/AX4ufInD6y6CnUOLxRjo3Gkif783LlLPQGwZ37OYsrYXwj3Auhn2' +
      'RqHfoAqPe18l4vkBgIAXyLiTZokurLMWA3EgnOi52KF7PGbK9+6PovSSOHCiBCIRxHwa70aWDQrmCpF4npyoBGlVuQASBSuBBAAi' +
      'AwMES8plSPNrgRmZEojs7LxsLPGKjkXbev8cx+t4g9huwJRUBWAIU6See3FyZoJoaA9DeFE7ubMlGpsMtYidm5g5Bwr9Qh+a/FNY' +
      'j5w7Q8kWPWMnpiDrjenpKOpMQAFQx0X8AwEJCAABewX4ZJjt3kk31hST0HimYReJ/v3qTuYyBnLQv3UwzPEHeoP+HRwNqRasISmZ' +
      'bzlSzxg/iJgEGBMJACAWIQT1wbJGg0lwolUpkN1WzKVlXcgVNwUCaVW5AAIbDAAKCRBWzKVlXcgVN652AX0QLDFdTNkbcgnXTuBA' +
      'c1MbLV7actsLyspVOojvbdwdWnWICpO9Zjw+/b14QtPHY8gBgPfnCZ4B6tY6NV7ZAr3y6p7+NWcb+OYZ9QRyZVID4nqpjnEhA754' +
      'Vxl/PIf70Rb+6g==',
    message:
      'hJ4DDqDoVeGxdjASAwME4Le5IPCiQrJfGhvhw+YBGoZFbVfvLpyKchlU4Nl7SauBHsKRVpxGMFelTF/nsGlUJdZWg8oaaJQXcRgK' +
      'qtU4mx2mcwNVMyuCik+S7mhiW8yfn75Q9bPNPFDNpLQBji8KMANDrFNXYBDgF1mIbABnFgUeyOflPsi2rLKqAtMAhHlek25M0F6u' +
      'EIkGm4lSVndkcdJKAU2qoARjWsC527JGhOHAlhsmOPBn9glQTnvxkXKWL+gwT/yL9y2fQ522INlJBJrGVVsaBuXYRrqIVi53K2fg' +
      'J2WEHobouHOuwsE=',
  },
  RSA: {
    privateKey:
      'lQOYBGlVuQABCADGWyODvwEEWUDtkpop6FUYvMgkaI+zzLX//PNW+ob5fpNxYo937yzodaJwlmjmFqt+DmxmaXGWpBJriHvTOtXd' +
      'ru4LUFfzp4IqsoJLMm7p6RcxmkdigB6HPDR0//M7KoWwngweTM59RcT2FGclp/y8ScJSNvR1p79XPnlo9T8LCzANzfkvWlw5SN+P' +
      '9wlh0zDM29GydWExReF1+FNc1iOmB7771Rg2GZdL9O0rLhFQMFU/67XCicSiAU86YYdGpmATRkFCMZrYF0eblE3pf1kQ6CJHYvJ4' +
      'se7bDbezXcmRluRlqWbAPxji+cRUm6yNauPOMC/3Vks80tftYW91vk4pABEBAAEAB/9QQKSMU7WiIEhsNnHIPddcJFknneRyPwNt' +
      '2FZN3RvKCuO1rsZUJIE7Zgi8W6aCXS6yWDyUbNoHtEc9maFbs4S+5d0q161WB/JauxGLQhLs8aEwMPbry+FOHtYsdjffOtOPQ0qs' +
      '4a9zsMxBMb0P17kiJweHgvOCPMXmEwFFLWB94yixeEvffI4koqWHtyE1u83awWTQ79OEkRmhGq8Kli06l7Cgnu+DRwsi+6NClR/x' +
      'krN0fqb9QpgpWIKvY4tTqp0Fln5sft9O7zb1sXlAnQt2oy89S2mHwBoqqGK/Ik05XkaCzkbgP2nEGoIE1YvqShYiLocvF8U7DKXP' +
      'fFFy3KenBADTtX8J1YAIfcgqK2AWw8QSRRLQNoWJ+d1GRqOr074kAqNV6T1fL8se2EVlJeiEZVls8XezAxPBANP3rRwEdySv2vQj' +
      'RexX2a/WjRy17yZKkp7vGtHNZ7IWX10NWX93RIGJel8hNId+zR7Wayug6YkA/1ZURffzoBcJOKOuYPIpzwQA79p/Zf2LbqSlsH1a' +
      'PBOmEfMg/5G9nz6CLzu+X1DGjZWWNRkkjhVKRYNmosHak2dF6FkXdezCmxzmnHQr/c9PKwzkxboQsY6I1CYS2NofUhHgWciXPRX3' +
      'KXlkSui1r6Qys63YOm2Ysmy+wDZ1KPpHF6kFr+cUBtK9EFyaGZWcHocD/ArKCIlTK74quhIIV+H2cIi/CvPX/SnbR5vQuCSARLpQ' +
      'kj3rVLhKQ+Z7PlgoP6cgX1aGHAOikjK+3q7IMc1PEN8bmf9mTWGlqy6chd/Woqo0NbMM1uFh34AEkYgDdFgMPd/jr0e7xuAYTg3f' +
      'FAz1VvY0RJ5vyvSl/JYsvlJ8XRwZN6G0DVJTQSBzZWxmLXRlc3SJAU4EEwEKADgWIQRGScFIWQfOciBDYJUri9FRy6EUmQUCaVW5' +
      'AAIbAQULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRAri9FRy6EUmagDB/9nfaxBZU0QteVkThTMfgefRTXeVaEcXeaGKrcRdspT' +
      '6YE0Li1J7xz+misuaAymMa3OVLwlnNlWKVJfMjkLMcJ+81VfW6dj0NWMnlIb9oLEMns6RXTUUWilONzABWuGuMsjBoC8grHkzBRG' +
      '/UkuIXbolmNpH9Yj/v4pxAhoWHFaaocUgknVOQDpduYzIjCypV4M5qu6Ovt3uNPC4JCy/B8OYJU+ti9Sohs4XI/2tHtsB5L2Gs0o' +
      '4eLl3xhlTYJrA64uO06Jd8hEpJVDQLVg6WlxshxvhKNyqqtMwKtrQsdclnGCUEcLE3XJdfLTEqWWg6JRgw9qezKo6yCHGJaVee3t' +
      'nQOYBGlVuQABCADwEN3v6G685sir3kwGtP01/Casqa5QguHBtVF0yloKKmTL9FEtBiW5pDChbyGaW+6Sf3FZNIE/g+Ltu5J45rK3' +
      '2vUuVe/IMPFABkkAM8RKzGibNplrxjFnA0AFkXWzqCgUEaA9/5DVA9KDO/rS9rXrQffqpdtLIigyKbai9TdhGksYLaBT8RqZ6nkp' +
      'SwJBMbqueTqy5obm3+WXgT/222PvKlnGoVqJfJvAf8liMZUT6MFuOOgsYCiAakckniYSaQwCbr6yAY+p04PjmnaS/dtn5w9vVqnu' +
      'U8x21H/RzWN47yoeclODoudgti+FH3Io+2UoqAeEQftx0cHFwRqRiO0rABEBAAEAB/0XBT8LDOplkennVUNMF1n6rcnVn9XX4Z0d' +
      'crIzdV4KAIO27SBFpYPDmAOTz3DU+QDZKoBnkfnc6dw+eNC0aEb2C3icb2A1fb/8qD2i19P4aj6Tt7ohlBlTrAOdJRQ43KSvO/t2' +
      'RoYQbzPmIr/MMB1EyIgqB6qOO2HIYaiiWsprNKcyPFpKXn/toIkKyEykVlGQkLW7aLTl1i3bFgC8ruTUKcZsMPr7GG4VnbfePLHZ' +
      'WZE5l0kCRauTvNqZ97GZaWQIdiS5hgRDKAgzKLRLLCh20OOz8oLWYwdtfr9gePH1hvDPaa3ZelxWT9tvsAjLRxTYnL/quOCzkqWd' +
      'XFHEfeudBADwN6hpOMjh62CAtpJ1mvOrmk5uSi2VV0qtHwck7uEr0vgoc2mFasOJ8/yA4We11po0wqJngx4QByBE9uCA9Y1hSOmr' +
      'KUjnM0MEu6YzmX3jfzKbAkptFe4SheJQuakUX7PKwbR8nLn9yjQ3Y5/r7SlEAj4364P8unNkbc9Sg3Z8DwQA/9apFNvx2ScYmQNb' +
      'g3ALwUeF4/gxsL/fC5HXIanVStNbfp8SJT4xx+IR21rm/oB7hJ5ecmwBb0i8UWAELNaCRp/EnZQjQBKBxtzNPUGfl/qSvuV+LsFO' +
      'VOBW3beGe8QJ2F86EipMK9D0Z49crRpHzusUJMubvWZFaB4fpN4UESUEAI5imle36GwtlQJazAQxSFygj6LEhyZVNje1ieQ8SkLz' +
      'Ahz3NkjLGz4OSei62+PTOrxgZFDB5vwakn/vgD8/obFDJ6xs8CSo828PYyd0NKXUS/tHbfEURnPfT8QCVjT3lDl/K6t62nw/mcDg' +
      'TQ9tO63kg2KT2lO3HnqQGhIQxWciQJWJATYEGAEKACAWIQRGScFIWQfOciBDYJUri9FRy6EUmQUCaVW5AAIbDAAKCRAri9FRy6EU' +
      'mYyJB/0e3J0IUrvrg9bq+YgoO0a/cJQ5Qhj8zHZhW7t27LoOr3jMigM5BDX3jLkUhmRg2EiTm2xUY+KopJA2lApsDR1awQOcUoKL' +
      'xK0UwLD8ola3CyXHRlKg150ofvys74i0xI2oabU5HrUg74BrnW2yVIFdjZ6juDCUE9l2COX3zrCLXVyk9ohsNu4BzWY+LhlFTpE9' +
      'B64y1T57C7Ho0aOx8RPRgoKJH7g37o38hObD3zFa/jADYXxVY0BfOis96hQpaIQIL2LWc/irmJMDv93pE2U7eR2FprrKuc3L4xRk' +
      'xy43tDrZ5gr888w27rM4AU9+20Dj1bogu3auWtjMk2OfvxxC',
    message:
      'hQEMAyDab6jOmcJkAQf9FEkG/565wLlmcJ4UoAxRGUOE8nPY+EImQypvzQQBR6+skKjoesVmUUhQMZsXZYXyY7on4sJcUpZlSt9z' +
      'rYKBrxVKGD9cyasTmGLqB4dzFYfK4DWQneHFc44XJ73DrB6YeSGZb5M4pSFjpQFuaV1xnn2eaPiQ7fbSvWc/8/2rbgZstWUx+dV9' +
      'ibvkTdQ+vGdzFPdnjocfAlISyRuPptQn7c/9hVcr5V8XqIOhlhNn1oZQoFdNjqq+aDSk3ZaJXmvEAtSFIiUP5nEg6lYUN0FOYOXF' +
      'BU/awI+R/a4PgqFA4miKsT21o0QRo1OzC2iXXTBy8ed5WvE3MpYOWGwR/s/FPdJKARbibJn5ruBaiZD/oe6B5VXC6xrDhroEnJdN' +
      'bg1p8siGXrcBl5ZGKEgxbiOJVc+UBfRP18IG++405oqpl9W0aRWGmRFFTv/16BU=',
  },
} as const;

/** What every message holds. */
export const TEST_TEXT = 'The crypto at hand works.';

/** What is refused of a share, judged when it is entered, in French. */
import type { OfShare, Place } from '../../en/refusals/facts';
import type { shareTexts as english, SecretKind } from '../../en/refusals/share';
import { plural } from '../plural';
import { character, Whose, whose } from './facts';

/** Where only an earlier share told the length, that one may be the wrong one. */
const lengthOfSet = (f: { expected: number; first?: OfShare }): string =>
  f.first
    ? `${whose(f.first)}, venue la première, en a ${f.expected}. L’une des deux est fausse. Cherchez dans les deux des caractères omis ou en trop ; si c’est la première, annulez cette tentative et recommencez.`
    : `les parts de ce jeu en ont ${f.expected}. Cherchez des caractères omis ou en trop, ou le papier d’un autre jeu.`;

const digits = (seen: number, expected: number): string =>
  `C’est de l’hexadécimal de ${seen} chiffres, et une part de ce jeu en a ${expected} : ${Math.abs(seen - expected)} ${seen > expected ? 'de trop' : 'de moins'}. Comparez avec le papier groupe par groupe.`;

/** Where the index stands, in what was typed. */
const lookAt = (f: Place): string =>
  f.position ? `Regardez ${character(f)} et le suivant` : 'Regardez les derniers caractères';

/** Said of an index that cannot be, where it may be mistyped: what it most probably is, and what comes next. */
const perhapsMistyped = (f: Place, seen: string, or = ''): string =>
  `${seen} C’est sans doute une faute de frappe${or}. ${lookAt(f)} ; la même saisie encore une fois est une alarme.`;

const OR_REKEYED = ', ou un papier d’avant un renouvellement des clés (rekey, rotate-keys)';

/** Of other programs. */
const secrets: Readonly<Record<SecretKind, string>> = {
  ageKey: 'une clé privée de age',
  walletKey: 'la clé privée d’un portefeuille',
  walletPhrase: 'une phrase de mots, comme en ont les portefeuilles',
  githubToken: 'un jeton de GitHub',
  gitlabToken: 'un jeton de GitLab',
  awsKey: 'une clé d’accès d’AWS',
};

export const shareTexts: typeof english = {
  SHARE_EMPTY: () => 'Rien n’a été saisi. Saisissez une part en hexadécimal ou en base64.',
  SHARE_NOT_READABLE: f =>
    f.missing
      ? `Ce n’est pas encore une part entière : il y manque ${f.missing} ${plural(f.missing, { one: 'caractère', other: 'caractères' })}. Saisissez-la jusqu’au bout.`
      : f.position
        ? `Ce n’est pas une part : ${character(f)} n’est ni hexadécimal ni base64. Regardez de nouveau ce caractère.`
        : 'Ce n’est pas une part : elle ne se lit ni en hexadécimal ni en base64. Cherchez un caractère en trop ou en moins.',
  SHARE_HAS_SIGN: f =>
    `Ceci ne se lit pas comme une part : ${character(f)} est - ou _, et pas entre des groupes d’une même longueur paire. S’il remplace un caractère illisible, regardez de nouveau le papier ; si c’est du base64url, saisissez + pour - et / pour _.`,
  SHARE_HEX_TYPO: f =>
    `C’est de l’hexadécimal à une faute de frappe près : ${character(f)} n’est pas un chiffre hexadécimal (0 à 9, a à f). Regardez-le de nouveau ; O est zéro, l est un.`,
  SHARE_HEX_ODD: f =>
    f.seen && f.expected
      ? digits(f.seen, f.expected)
      : 'C’est de l’hexadécimal avec un chiffre en trop ou en moins : les chiffres hexadécimaux vont par deux. Comparez avec le papier groupe par groupe.',
  SHARE_ENCRYPTED: () =>
    'C’est une part chiffrée, ou un morceau de celle-ci, et non la part qui est dedans. Ouvrez-la avec une carte (« Déchiffrer avec une carte » ; dans le terminal @ ou --card), ou saisissez ce qu’affiche « gpg --decrypt ».',
  SHARE_IS_KEY: () =>
    'C’est une clé ou un autre bloc en armure, pas une part : rien n’en a été essayé. Saisissez la part, ou le fichier d’une part chiffrée.',
  SHARE_IS_TOKEN: () =>
    'C’est un jeton de Vault ou d’OpenBao, pas une part, et il a maintenant été exposé à cet ordinateur. Révoquez-le, et saisissez la part.',
  SHARE_IS_INIT: () =>
    'C’est ce qu’a affiché « operator init », pas une seule part : rien n’en a été essayé. Donnez ce fichier à --init (dans la fenêtre : Ce qu’a affiché), et saisissez une part à la fois.',
  SHARE_IS_SECRET: f =>
    `C’est ${secrets[f.kind]}, pas une part, et ce secret a maintenant été exposé à cet ordinateur. Remplacez-le là où il sert, et saisissez la part.`,
  SHARE_IS_ANSWER: () =>
    'Ce n’est pas une part : on demande ici une part, et non une réponse, un index ou une commande. Saisissez la part telle qu’elle est sur le papier.',
  SHARE_SEVERAL: () =>
    'Il y a là deux parts ou plus sur une ligne, ou une en double : rien n’en a été essayé. Saisissez une part à la fois.',
  SHARE_ENCODED_TWICE: () =>
    'C’est le texte d’une part, encodé une fois de plus (comme dans un Secret de Kubernetes). Décodez-le une fois, avec « base64 -d » ou « xxd -r -p », et saisissez ce qui en sort.',
  SHARE_CASE_LOST: () =>
    'C’est du base64 où majuscules et minuscules ont été confondues, alors qu’elles comptent. Saisissez la part telle qu’elle est sur le papier.',
  SHARE_TOO_SHORT: () =>
    'C’est trop court pour une part : il y faut au moins un octet de contenu et un d’index. Saisissez la part entière.',
  SHARE_TOO_LONG: f =>
    `C’est plus long qu’une part ne peut l’être (${f.expected} octets). Saisissez une part à la fois.`,
  SHARE_INDEX_ZERO: f =>
    f.mistyped
      ? perhapsMistyped(f, 'Ceci a l’index 0, qu’aucune part n’a.')
      : 'Ceci a l’index 0, qu’aucune vraie part n’a. C’est un faux, ou elle a été endommagée : arrêtez et cherchez d’où elle vient.',
  SHARE_WRONG_LENGTH: f => `Cette part a ${f.seen} octets ; ${lengthOfSet(f)}`,
  SHARE_OTHER_SET: f =>
    `C’est une part d’un autre jeu de clés, ${f.name ? `« ${f.name} »` : 'lui aussi dans ce dossier'}${f.holder ? ` (${f.holder})` : ''}. Apportez la part de ce jeu-ci.`,
  SHARE_REPEATED: f =>
    `C’est encore ${whose(f)}. Elle est déjà là, en hexadécimal ou en base64 ; il faut la part du détenteur suivant.`,
  SHARE_INDEX_CONFLICT: f =>
    `${Whose(f)} est déjà là, et celle-ci a le même index avec un autre contenu. L’une des deux est fausse : comparez les deux papiers, et annulez si la mauvaise était la première.`,
  SHARE_DOES_NOT_MATCH: f =>
    f.mistyped
      ? `Ceci ne correspond à ${whose(f)} dans le registre qu’à une faute de frappe près : regardez ${character(f)} et le suivant.`
      : `Ceci ne correspond pas à ${whose(f)} dans le registre. Cherchez des fautes de frappe, ou le papier d’un autre jeu ou d’une autre année, ou d’avant un renouvellement des clés (rekey, rotate-keys).`,
  SHARE_LOST: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} est enregistrée comme perdue.`)
      : `${Whose(f)} est enregistrée comme perdue. Arrêtez : cherchez qui l’avait et comment elle est revenue, avant d’émettre quoi que ce soit.`,
  SHARE_DESTROYED: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} est enregistrée comme détruite.`)
      : `${Whose(f)} est enregistrée comme détruite. Arrêtez : une part qui ne devrait pas exister est apparue.`,
  SHARE_BURNT: f =>
    f.mistyped
      ? perhapsMistyped(f, `Aucune part d’index ${f.index} n’a jamais été émise.`, OR_REKEYED)
      : `L’index ${f.index} a été réservé une fois et jamais émis. Arrêtez : aucune part de cet index ne devrait exister.`,
  SHARE_APART: (f, say) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} a été émise, n’est pas enregistrée et est mise de côté.`)
      : `${Whose(f)} a été émise et n’est pas enregistrée : elle doit rester de côté. Arrêtez : cherchez qui l’a apportée, et enregistrez-la avec le condensat du papier (${say.by.vouch}) avant de la saisir.`,
  SHARE_NOT_LISTED: f =>
    f.mistyped
      ? perhapsMistyped(f, `L’index ${f.index} n’est pas parmi ceux de ce jeu.`, OR_REKEYED)
      : `Le registre liste chaque part de ce jeu, et l’index ${f.index} n’y est pas. Arrêtez : cette part date d’avant un renouvellement des clés (rekey, rotate-keys), est d’un autre jeu, ou n’a pas été émise sous ce registre ; cherchez ce qu’il en est.`,
  SHARE_MORE_THAN_ISSUED: f =>
    f.mistyped
      ? perhapsMistyped(
          f,
          `Avec l’index ${f.index}, il y aurait plus de parts que les ${f.expected} émises.`,
          OR_REKEYED,
        )
      : `Avec l’index ${f.index}, il y aurait plus de parts que les ${f.expected} dites émises. Arrêtez : le nombre déclaré est faux, ou cette part l’est (d’avant un renouvellement des clés, rekey ou rotate-keys, par exemple).`,
  SHARE_OF_SECRETSJS: f =>
    f.seen && f.expected
      ? `${digits(f.seen, f.expected)} Ou bien c’est une part de secrets.js, et ce jeu a une autre forme : apportez alors la part de ce jeu.`
      : 'Ceci ressemble à une part de secrets.js, et ce jeu a une autre forme. Apportez la part de ce jeu, ou cherchez un caractère en trop.',
  SHARE_LENGTH_UNCONFIRMED: f =>
    `Personne n’a encore dit que la première part a la bonne longueur : ${f.expected} caractères. Confirmez qu’elle est entière, puis saisissez la suivante ; ou annulez.`,
  SHARES_INCONSISTENT: f =>
    'wrong' in f
      ? `Ces parts ne concordent pas. D’après toutes les autres, ${f.wrong.map(whose).join(', ')} ${plural(f.wrong.length, { one: 'est fausse et a été écartée', other: 'sont fausses et ont été écartées' })}. Cherchez une faute de frappe et saisissez-la de nouveau, ou apportez une autre part.`
      : `Les ${f.seen} parts saisies ne concordent pas : une au moins est fausse, et si peu de parts ne disent pas laquelle. Rien n’a été émis. Saisissez-en une de nouveau, corrigée, ou ${f.expected} de plus pour le savoir.`,
  SHARES_NOT_ONE_SET: () =>
    'Ces parts ne vont pas ensemble : une est fausse, ou il en faut plus qu’on ne l’a dit, ou le secret a une autre longueur. Rien n’a été émis. Comparez les papiers et saisissez une part de nouveau, corrigée, ou annulez.',
  SECRETSJS_BITS: f =>
    `Ceci commence comme une part de secrets.js de ${f.seen} bits. Seuls 8 bits sont pris en charge : une telle part commence par 8. Regardez le premier caractère, ou combinez ce jeu avec l’outil qui l’a fait.`,
  SECRETSJS_NOT_READABLE: f =>
    `Ce n’est pas une part de secrets.js : ${character(f)} ne convient pas. Regardez de nouveau ce caractère.`,
  SECRETSJS_CUT: () =>
    'Ce n’est pas une part entière de secrets.js : celles de 8 bits ont un nombre impair de caractères, 5 au moins. Cherchez des caractères omis ou en trop.',
  SECRETSJS_WRONG_LENGTH: f => `Cette part a ${f.seen} caractères ; ${lengthOfSet(f)}`,
  SECRETSJS_DISAGREE: () =>
    'La nouvelle part a été calculée de deux façons, et les résultats diffèrent. Rien n’a été émis. Annulez, et signalez ceci comme un défaut du programme.',
  SHARE_HAS_NEW_INDEX: f =>
    `Cette part est déjà à l’index ${f.index}, celui qui devait être émis. La tentative est finie et l’index est maintenant connu ; recommencez pour en tirer un autre.`,
};

/** The one sentence that is shown where no catalogue can be: in every language, as it is not known which are read. */
import type { Language } from '../../shared/text/languages';

export const textsMissing: Readonly<Record<Language, string>> = {
  en: 'The texts of this page cannot be read. If this stays, close Quorate and open it again.',
  de: 'Die Texte dieser Seite können nicht gelesen werden. Bleibt es dabei, schließen Sie Quorate und öffnen es neu.',
  fr: 'Les textes de cette page ne peuvent pas être lus. Si cela persiste, fermez Quorate et rouvrez-le.',
  es: 'Los textos de esta página no se pueden leer. Si sigue así, cierre Quorate y vuelva a abrirlo.',
  ja: 'この画面の文章を読み込めません。このままの場合は、Quorateを閉じて開き直してください。',
};

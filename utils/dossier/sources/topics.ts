import { foldText } from '../../fold-text.ts';
import type { Topic } from './source.ts';

/** Words that say what a question is about, without accents; French and English. */
const WORDS: Partial<Record<Topic, string>> = {
  business:
    'immatricul\\p{L}*|k-?bis|sarl|sasu|eurl|statuts|gerante?s?|fonds de commerce|bail commercial|baux commerciaux|devis|factur\\p{L}*|delais? de (?:paiement|reglement)|mentions obligatoires|depot des comptes|artisan\\p{L}*|commercante?s?|invoic\\p{L}*|late payment',
  tax: "impots?|impos(?:ition|able)s?|fisca\\p{L}*|taxes?|taxables?|tva|cgi|lpf|bofip|boi|cfe|cvae|bic|bnc|plus-values?|amortissements?|contribuables?|autoliquidation|droits? d['’]enregistrement|tax|vat",
  social:
    'urssaf|cotis\\p{L}*|salari(?:ee?s?|al|ale|ales|aux)|salaires?|bulletins? de paie|paie|embauch\\p{L}*|dpae|dsn|securite sociale|retraites?|csg|crds|smic|arrets? (?:maladie|de travail)|(?:micro|auto)-?entrepreneu\\p{L}*|travailleurs? independants?|payroll|employees?|social security',
  labour:
    "licenci\\p{L}*|conges?|preavis|contrats? de travail|cdi|cdd|rupture conventionnelle|demission\\p{L}*|conventions? collectives?|heures? supplementaires?|temps de travail|prud[’']?hom\\p{L}*|period\\p{L} d[’']essai|dismissal",
  eu: 'europe\\p{L}*|directives?|celex|eur-lex|cjue|rgpd|gdpr|marquage ce|regulation',
  cases:
    "jurisprudences?|arrets?(?! (?:maladie|de travail))|pourvois?|cassation|cass|cours? d['’]appel|jugements?|judilibre|conseil d['’]etat|case law|rulings?",
  privacy: 'rgpd|gdpr|cnil|donnees (?:personnelles|a caractere personnel)|cookies?|personal data',
  us: 'u\\.s\\.c\\.?|c\\.f\\.r\\.?|supreme court|united states',
};
/** Small letters of the same are a word. */
const CAPITALS: Partial<Record<Topic, RegExp>> = { eu: /(?<!\p{L})(?:UE|EU|CEE)(?!\p{L})/u };

const PATTERNS = Object.entries(WORDS).map(
  ([topic, words]) =>
    [topic as Topic, new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u')] as const,
);

/** What a question is about, as far as its words tell. */
export function topicsOf(question: string): Set<Topic> {
  const folded = foldText(question.normalize('NFC'));
  return new Set(
    PATTERNS.filter(([topic, words]) => words.test(folded) || CAPITALS[topic]?.test(question)).map(
      ([topic]) => topic,
    ),
  );
}

import type { ask as english } from '../en/ask.ts';

/** Words of the answers that do not come from the knowledge itself. */
export const ask = {
  'ask.didYouMean': 'Ich bin nicht sicher, was Sie meinen. Ist es eine dieser Fragen?',
  'ask.unknown':
    'Das weiß ich nicht. Ich kann nur Fragen zum Partner Earned Credit (PEC) beantworten, und diese gehört nicht dazu.',
  'ask.related': 'Verwandte Fragen',
  'ask.source': 'Quelle',
  'ask.verified': 'geprüft am {date}',
  'ask.role.eligible': 'Ja. {role} steht auf Microsofts Liste der Rollen, die PEC bringen.',
  'ask.role.notEligible': 'Nein. {role} steht auf Microsofts Liste als Rolle, die keinen PEC bringt.',
  'ask.role.notListed':
    '{role} steht nicht auf Microsofts Rollenliste für PEC, deshalb kann niemand versprechen, dass die Rolle zählt. Gehen Sie davon aus, dass sie nicht zählt, und bitten Sie zusätzlich um eine Rolle von der Liste.',
  'ask.role.unknown':
    'Ich kenne keine Azure-Rolle namens {role} und kann deshalb nicht sagen, ob sie zählt. Prüfen Sie die Schreibweise. Ist es eine benutzerdefinierte Rolle des Kunden? Ob solche zählen, sagt Microsoft nicht; mehr dazu mit „zählen benutzerdefinierte Rollen“.',
  'ask.role.near': 'Ähnliche Rollen auf der Liste: {names}.',
  'ask.role.ambiguous': 'Mehrere Rollen heißen so ähnlich, und die Antwort ist nicht für alle dieselbe.',
  'ask.role.line': '{role}: {eligible, select, yes {bringt PEC} other {bringt keinen PEC}}',
  'ask.role.lighthouse':
    '{lighthouse, select, yes {Mit Azure Lighthouse ist sie delegierbar.} limited {Mit Azure Lighthouse ist sie nur delegierbar, um verwalteten Identitäten Rollen zuzuweisen.} other {Mit Azure Lighthouse ist sie nicht delegierbar.}}',
  'ask.language.changed': 'Ab jetzt antworte ich auf Deutsch.',
  'ask.language.notServed': 'Auf {language} kann ich noch nicht antworten.',
  'ask.usage':
    'Stellen Sie eine Frage: npm run ask -- "zählt Reader?", oder leiten Sie Fragen ein, eine pro Zeile, mit --json. Mit --lang en|nl|de|fr wählen Sie die Sprache der Antwort.',
} as const satisfies Record<keyof typeof english, string>;

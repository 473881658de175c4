import { words } from './text.ts';

/** A command that is said of a customer without its name: "check again", "watch it", "as a PDF". */
export type PointedCommand = 'check' | 'plan' | 'history' | 'watch' | 'unwatch';

const IT =
  '(?:it|that|this|them|him|that one|this one|(?:that|this|the) (?:customer|client|tenant)|het|dat|dit|ze|die|(?:deze|die|de) klant|' +
  'es|das|ihn|sie|(?:diesen|den) kunden|le|la|ca|cela|(?:ce|le) client)';
const AGAIN =
  '(?:again|once more|one more time|now|nog eens|nog een keer|opnieuw|nogmaals|nu|noch ?mal|noch einmal|erneut|jetzt|encore(?: une fois)?|de nouveau|maintenant)';
const FOR_IT = `(?:(?:for|of|about|on|as|voor|van|als|fur|von|pour|de|en|sur) (?:a |an |een |eine? |un )?)`;
const FILE = '(?:pdf|excel|xlsx|spreadsheet|workbook|word|werkblad|tabelle|classeur|file|bestand|datei|fichier)';
const PLEASE = '(?: (?:please|pls|graag|aub|bitte|svp))?';

const COMMANDS: readonly (readonly [command: PointedCommand, pattern: RegExp])[] = (
  [
    [
      'check',
      `(?:(?:can|could) you )?(?:check|recheck|re check|verify|scan|controleer|check|pruf|prufe|prufen|verifie|verifier|verifiez)(?: ${IT})?(?: ${AGAIN})+` +
        `|(?:check|recheck|verify|scan|controleer|prufe|verifie|verifier|verifiez) ${IT}|(?:re ?check|hercontroleer)`,
    ],
    [
      'plan',
      `(?:(?:show|give|send|make|toon|geef|stuur|maak|zeig|gib|sende|erstelle|montre|donne|envoie)(?: (?:me|us|mij|me|ons|mir|uns|moi|nous))? )?` +
        `(?:(?:the|a|an|de|het|een|den|die|das|einen?|le|la|un) )?` +
        `(?:(?:plan|report|rapport|bericht|verbeterplan|massnahmenplan)(?: (?:${FOR_IT}(?:${IT}|${FILE})))?|(?:(?:as|in|als|en) (?:a |an |een |eine? |un )?)?${FILE}|export|commands?|script|powershell|az cli|cli)` +
        `|(?:export|download|exporteer|exportieren|exporter|telecharger)(?: (?:${IT}|(?:the |de |het |den |le )?(?:plan|report|rapport|bericht)))?(?: (?:to|as|naar|als|en) ${FILE})?`,
    ],
    ['plan', `plan (?:for )?${IT}`],
    ['unwatch', `(?:unwatch|stop watching|ontvolg|entfolge|ne plus surveiller) ${IT}`],
    [
      'history',
      `(?:show |toon |zeig |montre )?(?:(?:the|de|den|l|le) )?(?:history|geschiedenis|verlauf|historique) ${FOR_IT}${IT}` +
        '|since when(?: is that| is it)?|what changed|what has changed|sinds wanneer|wat is er veranderd|seit wann|was hat sich geandert|depuis quand|qu est ce qui a change',
    ],
    [
      'watch',
      `(?:watch|bewaak|volg|uberwache|surveille|surveiller|surveillez) ${IT}|keep an eye on ${IT}|(?:alert|notify|warn|tell) me(?: (?:if|when) (?:it|that|this) (?:breaks|changes|stops|goes wrong))` +
        '|waarschuw me als (?:het|dat) (?:stopt|verandert|misgaat)|sag mir bescheid(?: wenn .{1,40})?|previens moi(?: si .{1,40})?',
    ],
  ] as const
).map(([command, pattern]) => [command, new RegExp(`^(?:(?:and|en|und|et|ok|please) )*(?:${pattern})${PLEASE}$`)]);

const MOST_WORDS = 10;

/** The command that a text gives for whatever customer was talked of; undefined where it gives none. */
export function pointedCommand(text: string): PointedCommand | undefined {
  const found = words(text);
  if (found.length === 0 || found.length > MOST_WORDS) return undefined;
  const said = found.join(' ');
  return COMMANDS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Where a role is held. Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation */
export type RoleScope = 'subscription' | 'resourceGroup' | 'resource' | 'managementGroup';

export interface ScopedQuestion {
  readonly scope: RoleScope;
  /** The question without the words about the scope. */
  readonly rest: string;
}

const SCOPES: readonly (readonly [scope: RoleScope, nouns: string])[] = [
  [
    'managementGroup',
    "management[ -]?groups?|mgmt group|mg|(?:tenant )?root(?: management)? group|tenant root|management[ -]?groep(?:en)?|beheergroep(?:en)?|verwaltungsgruppen?|groupes? d['’]administration|groupes? de gestion",
  ],
  [
    'resourceGroup',
    'resource[ -]?groups?|rgs?|resource[ -]?groep(?:en)?|ressourcengruppen?|resourcengruppen?|groupes? de ressources?',
  ],
  [
    'resource',
    'resources?|vms?|virtual machines?|virtuele machines?|virtuellen? maschinen?|machines? virtuelles?|storage accounts?|ressourcen?|ressources?',
  ],
  ['subscription', 'subscriptions?|subs?|subscripties?|abonnements?|abonnementen'],
];

const BEFORE =
  "(?:at|on|in|for|within|op|voor|bij|binnen|auf|an|f[üu]r|sur|dans|pour|au niveau (?:de|du|des|d['’]))\\s+" +
  "(?:(?:only|just|the|an?|one|single|individual|whole|entire|maar|alleen|slechts|de|het|een|één|enkele?|losse|hele|nur|der|die|das|dem|den|eine[mnrs]?|einzelnen?|ganzen?|le|la|les|l['’]|une?|seule?|toute?)\\s*)*";
const AFTER = '(?:[ -](?:level|scope|only|niveau|ebene|alleen|nur|seulement))*';
const LEVEL = '[ -]?(?:level|scope|niveau|ebene)';

/** What goes before a noun, or the word "level" after it, tells a scope from a role such as Management Group Reader. */
const PATTERNS = SCOPES.map(
  ([scope, nouns]) =>
    [
      scope,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE}(?:${nouns})${AFTER}|(?:${nouns})${LEVEL})(?![\\p{L}\\p{N}])`, 'iu'),
    ] as const,
);

/** The scope that a question about a role names; undefined where it names none, or more than one. */
export function readScope(question: string): ScopedQuestion | undefined {
  let rest = question;
  const named: RoleScope[] = [];
  for (const [scope, pattern] of PATTERNS) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) named.push(scope);
    // A resource group is no resource as well.
    rest = without;
  }
  const [scope, another] = named;
  return scope && !another ? { scope, rest: rest.replace(/\s+/g, ' ').trim() } : undefined;
}

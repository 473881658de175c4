import type { findings as english } from '../en/findings.ts';

/** What each finding says, in Dutch: what was seen, why it matters, what would mend it without pressing the customer. */
export const findings = {
  'finding.offer-not-csp.message': 'Dit is geen CSP-subscription en kan dus geen PEC opleveren.',
  'finding.offer-not-csp.why':
    'Credit is er voor verbruik onder een Azure plan dat een CSP-partner factureert. Azure noemt hier {quotaId}, en dat is een ander aanbod.',
  'finding.offer-not-csp.fix':
    'Aan het soort aanbod verandert toegang niets. Wil de klant de subscription via jou kopen, dan moet die eerst naar een Azure plan.',

  'finding.offer-legacy.message': 'Dit is het oude Azure-aanbod in CSP, en dat levert geen PEC op.',
  'finding.offer-legacy.why':
    'Alleen het Azure plan levert PEC op. Het oude aanbod (MS-AZR-0145P) heeft eigen prijzen en geen credit.',
  'finding.offer-legacy.fix':
    'Onder een Azure plan zou de subscription wel in aanmerking komen. Met toegang alleen lukt dat niet.',

  'finding.offer-plan-unknown.message':
    '{known, select, csp {Een CSP-subscription. Of het een Azure plan is of het oude aanbod, was niet te zien.} other {Azure zei niet welk aanbod dit is.}}',
  'finding.offer-plan-unknown.why':
    'Alleen het Azure plan levert PEC op, en beide varianten hebben dezelfde quota-ID. De billing property maakt het verschil duidelijk.',
  'finding.offer-plan-unknown.fix':
    'Welk aanbod het is, zie je in Partner Center: open de klant, dan de Azure-subscriptions, en kijk of deze onder een Azure plan staat.',

  'finding.subscription-deleted.message': 'Deze subscription is verwijderd.',
  'finding.subscription-deleted.why':
    'Een verwijderde subscription heeft geen verbruik, dus er is niets dat PEC kan opleveren.',
  'finding.subscription-deleted.fix':
    'Je hoeft niets te doen, tenzij de subscription per ongeluk is verwijderd en terug moet komen.',

  'finding.subscription-disabled.message': 'Azure meldt de status {state} voor deze subscription.',
  'finding.subscription-disabled.why':
    'Toegang telt in deze status nog steeds. PEC komt uit verbruik: waar Azure diensten stopt, wordt niets verbruikt en is er geen PEC.',
  'finding.subscription-disabled.fix': 'Kijk in Partner Center waar Azure bij deze subscription op wacht.',

  'finding.no-grant.message': 'Hier is geen toegang van jou gevonden.',
  'finding.no-grant.why':
    'Voor PEC is een rol nodig die meetelt, de hele dag lang, van de partner die Microsoft factureert of van de reseller of record. Gasten, groepen en service principals van jou tellen mee als ze in je profiel staan.',
  'finding.no-grant.fix':
    'Beheer je deze subscription, dan kan de klant je groep AdminAgents weer een rol geven die meetelt. Support Request Contributor is genoeg. Een eigenaar (Owner) van de subscription voert het commando uit.',

  'finding.grant-of-another-partner.message':
    '{path, select, lighthouse {Een tenant die niet in je profiel staat, beheert dit via Azure Lighthouse: {tenant}.} other {Foreign group {principal} is geen van de agentgroepen in je profiel.}}',
  'finding.grant-of-another-partner.why':
    '{path, select, lighthouse {Toegang van een derde partner helpt je credit niet en schaadt die niet.} other {De groep kan van een andere partner zijn, of een groep van jou die niet meetelt, zoals SalesAgents. Geen van beide helpt of schaadt je credit.}}',
  'finding.grant-of-another-partner.fix':
    '{path, select, lighthouse {Je hoeft niets te doen. Is de tenant toch van jou, zet die dan in je profiel en controleer opnieuw.} other {Je hoeft niets te doen. Is het toch je groep AdminAgents of HelpdeskAgents, zet de ID dan in je profiel en controleer opnieuw.}}',

  'finding.candidate-principal.message':
    '{type, select, ServicePrincipal {Service principal} other {Gast}} {principal} heeft {role}. Is deze van jou?',
  'finding.candidate-principal.why':
    'Deze identiteit telt mee als die van jou is en je partnerkoppeling (PAL) heeft. Alleen de identiteit zelf kan de koppeling zien.',
  'finding.candidate-principal.fix':
    'Is de gast of service principal van jou, meld je er dan mee aan en toon de koppeling met het commando hieronder. Zet de identiteit daarna in je profiel als gekoppeld.',

  'finding.role-not-eligible.message': '{who} heeft {role}, en dat is geen rol die meetelt.',
  'finding.role-not-eligible.why':
    'Microsoft heeft een lijst met rollen voor PEC. {role} staat daarop als een rol die niet meetelt.',
  'finding.role-not-eligible.fix':
    'Geef dezelfde principal een rol die wel meetelt. Support Request Contributor is de kleinste die genoeg is.',

  'finding.role-custom.message':
    '{who} heeft {role}, een custom role. Microsoft zegt niet of custom roles PEC opleveren.',
  'finding.role-custom.why':
    'Op de lijst met rollen die meetellen staan alleen ingebouwde rollen, dus het is niet te zeggen.',
  'finding.role-custom.fix':
    'Een ingebouwde rol van de lijst naast de custom role maakt het duidelijk. Support Request Contributor is genoeg.',

  'finding.role-unlisted.message': '{who} heeft {role}, en die staat niet op de lijst met rollen.',
  'finding.role-unlisted.why':
    'Een rol die niet op de lijst van Microsoft staat, levert misschien PEC op en misschien niet. We leiden dat niet af uit de naam of de rechten.',
  'finding.role-unlisted.fix':
    'Een rol van de lijst naast de rol die er niet op staat, maakt het duidelijk. Support Request Contributor is genoeg.',

  'finding.delegation-not-provisioned.message':
    'De Azure Lighthouse-delegatie is niet van kracht: Azure meldt de status {state}.',
  'finding.delegation-not-provisioned.why':
    'Een delegatie geeft alleen toegang zolang die is ingericht, niet ervoor en niet erna.',
  'finding.delegation-not-provisioned.fix':
    'Is de delegatie net gemaakt, wacht dan even. Zoek anders uit waarom het misging, en laat de delegatie opnieuw uitrollen.',

  'finding.delegation-eligible-only.message':
    '{who} mag {role} activeren via Azure Lighthouse, maar heeft die rol niet.',
  'finding.delegation-eligible-only.why':
    'Een eligible authorization geeft alleen toegang zolang iemand die activeert. Voor PEC moet de autorisatie permanent zijn.',
  'finding.delegation-eligible-only.fix':
    'Laat de eligible authorization voor mensen zoals die is. Voeg voor een service principal met je partnerkoppeling een permanente autorisatie toe, met een kleine rol die meetelt.',

  'finding.pal-unknown.message': '{who} heeft {role}. Of daar een partnerkoppeling (PAL) achter zit, is niet bekend.',
  'finding.pal-unknown.why':
    'Deze vorm van toegang levert PEC op via iemand die aan je partner-ID is gekoppeld. Alleen de gekoppelde identiteit kan de koppeling zien, dus jij en wij kunnen die niet opzoeken.',
  'finding.pal-unknown.fix':
    'Meld je aan als een identiteit achter de toegang met de onbekende koppeling, en toon de koppeling. Zet de identiteit daarna in je profiel als gekoppeld.',

  'finding.pal-missing.message': '{who} heeft {role}, maar geen partnerkoppeling (PAL).',
  'finding.pal-missing.why':
    'Zonder koppeling weet Microsoft niet dat deze toegang van jou is, dus levert die geen PEC op.',
  'finding.pal-missing.fix':
    'Meld je aan als de identiteit zonder koppeling en koppel je partner-ID {ourPartnerId}. De klant hoeft niets te doen.',

  'finding.pal-other-partner.message':
    '{who} heeft {role}, maar de partnerkoppeling (PAL) wijst naar partner-ID {partnerId}.',
  'finding.pal-other-partner.why': 'Die partner-ID staat niet in je profiel, dus deze toegang telt voor iemand anders.',
  'finding.pal-other-partner.fix':
    'Moet de identiteit met partner-ID {partnerId} voor jou meetellen, laat de koppeling dan naar {ourPartnerId} wijzen. Is {partnerId} van jou, zet die dan in je profiel.',

  'finding.grant-ends.message': '{who}: {role} loopt af op {date}.',
  'finding.grant-ends.why': 'PEC wordt per dag berekend. Het stopt als de toegang stopt.',
  'finding.grant-ends.fix': 'Regel vóór {date} permanente toegang. Support Request Contributor is genoeg.',

  'finding.grant-ended.message': '{who}: {role} is afgelopen op {date}.',
  'finding.grant-ended.why': 'Toegang die is afgelopen, levert vanaf die dag geen PEC meer op.',
  'finding.grant-ended.fix':
    'Een permanente toewijzing levert vanaf de eerste volle dag weer PEC op. Support Request Contributor is genoeg.',

  'finding.activated-just-in-time.message': '{who} heeft {role} alleen door activering, een paar uur per keer.',
  'finding.activated-just-in-time.why':
    'Voor PEC moet de toegang er de hele dag zijn. Met toegang die iemand activeert in Privileged Identity Management haal je dat niet.',
  'finding.activated-just-in-time.fix':
    'Blijf de zware rollen activeren, en voeg een kleine, permanente rol toe die meetelt. Support Request Contributor is genoeg.',

  'finding.eligible-only.message': '{who} mag {role} activeren, maar heeft die rol niet.',
  'finding.eligible-only.why':
    'Een rol die nog geactiveerd moet worden (eligible), geeft tot die tijd geen toegang en levert dus geen PEC op.',
  'finding.eligible-only.fix':
    'Blijf de zware rollen activeren, en voeg een kleine, permanente rol toe die meetelt. Support Request Contributor is genoeg.',

  'finding.activation-unknown.message':
    '{who} heeft {role}. Of dat permanent is of door activering voor een paar uur, was niet te lezen.',
  'finding.activation-unknown.why':
    'Privileged Identity Management was niet te lezen en deze toewijzing is nog geen dag oud. Een activering duurt hooguit een dag en levert geen PEC op.',
  'finding.activation-unknown.fix':
    'Controleer een dag later opnieuw: wat er dan nog staat, is niet geactiveerd. Met Reader op de subscription ziet een controle het meteen.',

  'finding.grant-new.message': 'De toegang is gegeven op {since}. De eerste volle dag is {firstDay}.',
  'finding.grant-new.why':
    'Voor PEC moet de toegang er de hele dag zijn, dus de dag waarop die wordt gegeven, telt niet volledig mee. Microsoft zegt niet welke tijdzone geldt; we nemen aan dat het UTC is.',
  'finding.grant-new.fix':
    'Voor de nieuwe toegang hoef je niets te doen. De credit is ongeveer 48 uur later in het verbruik te zien.',

  'finding.deny-assignment.message':
    '{count, plural, =0 {{who}: een deny assignment op {where} raakt deze toegang{reason, select, everyone {, want die geldt voor iedereen} other {}}.} one {Een deny assignment haalt één deel uit je toegang: {names}.} other {Deny assignments halen # delen uit je toegang: {names}.}}',
  'finding.deny-assignment.why':
    'Een deny assignment kan toegang blokkeren, ook al is de rol te zien. Microsoft raadt aan ernaar te kijken, maar zegt niet wat het voor PEC betekent.',
  'finding.deny-assignment.fix':
    '{count, plural, =0 {Kijk wat er wordt geblokkeerd en wie de deny assignment heeft gemaakt. Managed applications en deployment stacks maken ze met opzet; de klant kan je groep uitzonderen waar dat past.} other {De daily-rated usage file laat zien of dit deel PEC oplevert. Azure maakt zulke deny assignments zelf voor Databricks, AKS en managed applications; die blijven zoals ze zijn.}}',

  'finding.role-condition.message': '{who}: aan {role} zit een voorwaarde vast.',
  'finding.role-condition.why':
    'Microsoft documenteert niet wat een voorwaarde met PEC doet, dus deze toegang is niet zeker.',
  'finding.role-condition.fix':
    'Een kleine rol die meetelt, zonder voorwaarde, geeft zekerheid. Support Request Contributor is genoeg.',

  'finding.scope-partial.message':
    'Je toegang dekt {count, plural, one {één onderdeel} other {# onderdelen}} van de subscription: {names}.',
  'finding.scope-partial.why':
    'Je krijgt PEC voor wat je toegang dekt. Verbruik elders in de subscription levert geen PEC op.',
  'finding.scope-partial.fix':
    'Beheer je meer dan je toegang nu dekt, dan dekt een rol die meetelt op de subscription alles. Support Request Contributor is genoeg.',

  'finding.scope-inherited.message': 'De toegang komt van een management group boven de subscription.',
  'finding.scope-inherited.why':
    'Azure geeft die toegang door aan de subscription, dus tellen we die mee. Microsoft documenteert geen PEC voor toegang die boven de subscription is gegeven.',
  'finding.scope-inherited.fix':
    'Wil je zekerheid, laat dan op de subscription zelf een rol toewijzen die meetelt. Support Request Contributor is genoeg.',

  'finding.unread.message': 'Niet te lezen: {subject}, want {reason}.',
  'finding.unread.why': 'Daar kan toegang van jou staan die we niet zien. We zeggen dus niet dat die er niet is.',
  'finding.unread.fix': '{remedy}',

  'finding.single-linked-identity.message': 'Al deze toegang hangt aan één identiteit: {principal}.',
  'finding.single-linked-identity.why':
    'Wordt dat account verwijderd of vertrekt de persoon erachter, dan verdwijnt de koppeling en daarmee PEC.',
  'finding.single-linked-identity.fix':
    'Koppel een tweede identiteit en geef die dezelfde toegang. Het liefst een service principal waarmee niemand zich aanmeldt.',

  'finding.membership-unseen.message': 'Deze toegang loopt via het lidmaatschap van groep {principal}.',
  'finding.membership-unseen.why':
    'Voor PEC moet dat lidmaatschap er de hele dag zijn. Azure laat ons niet zien of het permanent is of per keer wordt geactiveerd (PIM for Groups).',
  'finding.membership-unseen.fix':
    'Bekijk de groep in Microsoft Entra: de gekoppelde identiteit hoort er permanent en actief lid van te zijn.',

  'finding.more-rights-than-needed.message': '{who} heeft {role}. Een kleinere rol levert evenveel op.',
  'finding.more-rights-than-needed.why':
    'Vaste toegang met veel rechten is een risico voor de klant en voor jou. Voor PEC maakt het niet uit hoeveel rechten een rol geeft.',
  'finding.more-rights-than-needed.fix':
    'Heb je {role} niet elke dag nodig, laat dan eerst Support Request Contributor toevoegen en daarna {role} weghalen, in die volgorde.',

  'finding.helpdesk-group.message': 'De toegang rust alleen op je groep HelpdeskAgents.',
  'finding.helpdesk-group.why':
    'Dat telt mee. Azure gebruikt standaard AdminAgents, dus dit lijkt al snel een vergissing.',
  'finding.helpdesk-group.fix': 'Je hoeft niets te doen als het zo bedoeld is.',

  'fix.portal.foreignGroup':
    'De portal toont de groep onder Access control (IAM), maar Microsoft beschrijft het toevoegen alleen met een commando.',
  'fix.portal.roleAssignment':
    'Open de subscription, dan Access control (IAM), Add role assignment. Kies Support Request Contributor, de principal {principal} en een permanente toewijzing.',
  'fix.portal.partnerLink':
    'Meld je aan als de identiteit, wissel naar directory {tenant} en zoek naar “Link to a partner ID”.',
  'fix.portal.lighthouse':
    'Open Service providers in de tenant van de klant, dan Service provider offers, en voeg een aanbod toe met de template.',
  'fix.portal.denyAssignments': 'Open de subscription, dan Access control (IAM), Deny assignments.',
} as const satisfies Record<keyof typeof english, string>;

import type { advisor as english } from '../en/advisor.ts';

/** Words of the guided choice between ways of access, in Dutch. */
export const advisor = {
  'advisor.progress': 'Vraag {number, number} van hooguit {atMost, number}',
  'advisor.hint': 'Klik op een antwoord, of typ het nummer.',
  'advisor.why.button': 'Waarom vraag je dit?',
  'advisor.back': 'Terug',
  'advisor.startOver': 'Opnieuw beginnen',
  'advisor.words.back': 'terug|vorige',
  'advisor.words.start-over': 'opnieuw beginnen|opnieuw',
  'advisor.summary': 'Vraag {number, number}: {question}',

  'advisor.note.resumed': 'Hier was je gebleven. Met “Opnieuw beginnen” start je vanaf het begin.',
  'advisor.note.answered': 'Die vraag is al beantwoord. Je bent nu hier.',
  'advisor.note.earlier': 'Die kaart hoort bij een eerdere ronde. Je bent nu hier.',
  'advisor.note.none': 'Die ronde is voorbij, dus ben ik een nieuwe begonnen.',
  'advisor.note.moved': 'Beantwoord. Het gaat verder op de nieuwere kaart hieronder.',
  'advisor.note.filled': 'Ingevuld op basis van de controle van {date}. Met “Opnieuw beginnen” vraag ik alles.',
  'advisor.note.privateFacts': 'Wat een controle heeft gevonden, vul ik alleen in onze persoonlijke chat in.',
  'advisor.note.noCheck': 'Van die klant heb ik geen controle, dus vraag ik alles.',
  'advisor.over': 'Deze keuzehulp is voorbij. Tag mij met “kies” om zelf te beginnen.',

  'advisor.question.offer': 'Om wat voor Azure-subscription gaat het?',
  'advisor.question.offer.why': 'Partner earned credit bestaat alleen op een Azure-plan in CSP.',
  'advisor.answer.azure-plan': 'Een Azure-plan, gekocht via CSP',
  'advisor.answer.legacy-offer': 'Het oudere CSP-aanbod (MS-AZR-0145P)',
  'advisor.answer.other-offer': 'Iets anders, zoals een Enterprise Agreement of pay-as-you-go',
  'advisor.answer.offer-unknown': 'Weet ik niet',
  'advisor.because.azure-plan': 'Het is een Azure-plan in CSP, dus PEC is mogelijk.',
  'advisor.because.legacy-offer': 'Het is het oudere CSP-aanbod, en dat levert geen PEC op.',
  'advisor.because.other-offer': 'Het is niet via CSP gekocht, en alleen CSP levert PEC op.',
  'advisor.because.offer-unknown': 'Je kent het aanbod niet. Een controle laat het zien.',

  'advisor.question.biller': 'Van wie krijg je de factuur voor dit Azure-verbruik?',
  'advisor.question.biller.why': 'Microsoft betaalt PEC alleen aan de partner die het zelf factureert.',
  'advisor.answer.billed-by-microsoft': 'Microsoft factureert ons',
  'advisor.answer.billed-by-provider': 'Een indirect provider factureert ons; wij zijn de reseller',
  'advisor.because.billed-by-microsoft': 'Microsoft factureert jou, dus de korting is voor jou.',
  'advisor.because.billed-by-provider': 'Een provider factureert jou, dus de korting gaat naar de provider.',

  'advisor.question.standing': 'Heeft je groep AdminAgents nu een rol op de subscription?',
  'advisor.question.standing.why':
    'Dit is AOBO, de vaste toegang die je Admin Agents krijgen als je een subscription aanmaakt. Het levert op zichzelf al PEC op.',
  'advisor.answer.standing-present': 'Ja, AOBO staat er',
  'advisor.answer.standing-missing': 'Nee, verwijderd, of de subscription komt ergens anders vandaan',
  'advisor.answer.standing-unknown': 'Weet ik niet',
  'advisor.because.standing-present': 'AOBO staat er, en levert PEC op zonder partnerkoppeling.',
  'advisor.because.standing-missing': 'AOBO staat er niet. Bij een transfer komt het nooit mee.',
  'advisor.because.standing-unknown': 'Je weet niet of AOBO er staat. Een controle laat het zien.',

  'advisor.question.accepted': 'Vindt de klant die toegang goed?',
  'advisor.question.accepted.why': 'AOBO is Owner, tenzij iemand het wijzigt. Dat is meer dan PEC nodig heeft.',
  'advisor.answer.keeps-owner': 'Ja, die mag zo blijven',
  'advisor.answer.wants-smaller': 'Nee, Owner is te veel',
  'advisor.answer.wants-jit': 'Nee, mensen mogen alleen rechten hebben zolang ze die nodig hebben (just-in-time)',
  'advisor.because.keeps-owner': 'De klant vindt de toegang goed zoals die is.',
  'advisor.because.wants-smaller': 'De klant vindt Owner te veel, en een kleinere rol levert ook PEC op.',
  'advisor.because.wants-jit': 'Je mensen krijgen alleen just-in-time rechten, en zulke rechten leveren geen PEC op.',

  'advisor.question.work': 'Hoe werk je in de Azure-omgeving van deze klant?',
  'advisor.question.work.why': 'De toegang die PEC oplevert, hoeft niet die te zijn waarmee je werkt.',
  'advisor.answer.work-portal': 'Onze Admin Agents doen het, vanuit Partner Center',
  'advisor.answer.work-teams': 'Met meerdere teams, voor veel klanten, aangemeld bij onze eigen tenant',
  'advisor.answer.work-data': 'Ook in de data of in de directory van de klant',
  'advisor.because.work-portal': 'Je Admin Agents doen het werk, dus meer is niet nodig.',
  'advisor.because.work-teams': 'Meerdere teams werken voor veel klanten: met Lighthouse krijgt elk team eigen rollen.',
  'advisor.because.work-data': 'Je werkt in de data of in de directory, waar Lighthouse niet bij kan.',

  'advisor.question.agrees': 'Waar zou de klant mee instemmen?',
  'advisor.question.agrees.why': 'PEC kan op meer dan één manier terugkomen, en de klant beslist hoe.',
  'advisor.answer.agrees-owner': 'Owner voor onze Admin Agents, zoals eerst',
  'advisor.answer.agrees-smaller': 'Een kleinere rol voor onze Admin Agents',
  'advisor.answer.agrees-other': 'Geen vaste toegang voor de Admin Agents, wel op een andere manier',
  'advisor.answer.agrees-jit': 'Rechten voor mensen alleen zolang ze die nodig hebben (just-in-time)',
  'advisor.because.agrees-owner': 'De klant stemt in met Owner voor je Admin Agents.',
  'advisor.because.agrees-smaller': 'De klant stemt in met een kleinere rol, en die levert ook PEC op.',
  'advisor.because.agrees-other': 'De klant wil AOBO niet terug, maar toegang op een andere manier mag wel.',
  'advisor.because.agrees-jit': 'Je mensen krijgen alleen just-in-time rechten, en zulke rechten leveren geen PEC op.',

  'advisor.question.reach': 'Waar moet je bij kunnen?',
  'advisor.question.reach.why': 'Elke manier van toegang reikt ergens anders, en PEC geldt voor waar die reikt.',
  'advisor.answer.reach-resources': 'De resources van de hele subscription',
  'advisor.answer.reach-group': 'Maar één resource group',
  'advisor.answer.reach-data': 'Ook de data, of de directory van de klant',
  'advisor.answer.reach-offer': 'Wat ons beheeraanbod in de Marketplace omvat',
  'advisor.answer.reach-their-identity': 'Waar we ook bij moeten, de klant houdt de identiteit in eigen hand',
  'advisor.because.reach-resources': 'Je hebt de hele subscription nodig, en die is te delegeren met Lighthouse.',
  'advisor.because.reach-group': 'Je hebt één resource group nodig; vraag dan niet om meer.',
  'advisor.because.reach-data': 'Je moet bij data of de directory, waar Lighthouse niet bij kan.',
  'advisor.because.reach-offer': 'Je Marketplace-aanbod delegeert de toegang en brengt je partner-ID mee.',
  'advisor.because.reach-their-identity': 'De klant wil de identiteit zelf beheren.',

  'advisor.outcome.keep-aobo': 'AOBO houden',
  'advisor.outcome.keep-aobo.text': 'Het levert PEC op voor alles in de subscription, zonder partnerkoppeling.',
  'advisor.outcome.keep-aobo.rights': 'Owner op de subscription, voor elk lid van AdminAgents.',
  'advisor.outcome.smaller-role': 'AOBO met een kleinere rol',
  'advisor.outcome.smaller-role.text':
    'Geef je groep AdminAgents Support Request Contributor op de subscription. Dat levert PEC op, zonder partnerkoppeling.',
  'advisor.outcome.smaller-role.rights':
    'Supportverzoeken openen. In de Azure-omgeving van de klant is er verder niets mee te wijzigen.',
  'advisor.outcome.combination': 'AOBO en Lighthouse naast elkaar',
  'advisor.outcome.combination.text':
    'Houd AOBO als basis, werk via Lighthouse, en delegeer aan één service principal met een partnerkoppeling. Valt het ene weg, dan levert het andere nog PEC op.',
  'advisor.outcome.combination.rights':
    'Owner voor AdminAgents zoals nu, Support Request Contributor voor de service principal, en voor je teams de rollen waarmee ze werken.',
  'advisor.outcome.reinstate': 'Laat AOBO opnieuw toewijzen',
  'advisor.outcome.reinstate.text':
    'Een Owner of User Access Administrator van de klant wijst Owner toe aan je groep AdminAgents. Dat levert PEC op voor alles in de subscription.',
  'advisor.outcome.reinstate.rights': 'Owner op de subscription, voor elk lid van AdminAgents.',
  'advisor.outcome.lighthouse': 'Lighthouse met één gekoppelde service principal',
  'advisor.outcome.lighthouse.text':
    'De klant delegeert de subscription aan jouw tenant. Eén service principal met een partnerkoppeling en een permanente rol levert de PEC op.',
  'advisor.outcome.lighthouse.rights':
    'Support Request Contributor voor de service principal, en voor je teams de rollen waarmee ze werken.',
  'advisor.outcome.just-in-time': 'Just-in-time voor je mensen, permanent voor één service principal',
  'advisor.outcome.just-in-time.text':
    'Je mensen krijgen via Lighthouse rollen die ze activeren als het nodig is. Eén service principal met een partnerkoppeling houdt een kleine permanente rol, en die levert PEC op.',
  'advisor.outcome.just-in-time.rights':
    'Vast: Support Request Contributor voor de service principal, Reader voor je mensen. Just-in-time: Contributor, hooguit acht uur.',
  'advisor.outcome.linked-identity': 'Een gast of service principal met een partnerkoppeling',
  'advisor.outcome.linked-identity.text':
    'Een identiteit in de tenant van de klant krijgt een rol die meetelt, en koppelt je partner-ID (PAL). Een service principal blijft bestaan als mensen vertrekken.',
  'advisor.outcome.linked-identity.rights':
    'Support Request Contributor is genoeg voor PEC. Werk in data of in de directory vraagt eigen rollen.',
  'advisor.outcome.resource-group': 'Maar één resource group',
  'advisor.outcome.resource-group.text':
    'De klant delegeert die resource group aan jouw tenant, aan één service principal met een partnerkoppeling.',
  'advisor.outcome.resource-group.rights': 'Support Request Contributor op die ene resource group.',
  'advisor.outcome.marketplace': 'Je beheeraanbod in de Marketplace',
  'advisor.outcome.marketplace.text':
    'Een klant die het aanbod afneemt, delegeert wat erin staat. Je partner-ID komt mee, dus een partnerkoppeling is niet nodig.',
  'advisor.outcome.marketplace.rights': 'De rollen in het plan. Eén moet meetellen voor PEC en permanent zijn.',
  'advisor.outcome.provider-earns': 'Hier krijg niet jij PEC, maar je provider',
  'advisor.outcome.provider-earns.text':
    'Microsoft betaalt PEC aan de provider die het factureert. Jouw toegang kan voor de provider meetellen, zolang je de reseller of record bent.',
  'advisor.outcome.provider-earns.rights': 'Geen voor PEC. Houd de toegang die je eigen werk nodig heeft.',
  'advisor.outcome.no-pec': 'Geen PEC voor dit aanbod',
  'advisor.outcome.no-pec.text':
    'Geen enkele manier van toegang levert hier PEC op. Een partnerkoppeling (PAL) laat Microsoft wel zien dat je er werkt.',
  'advisor.outcome.no-pec.rights': 'Geen voor PEC.',
  'advisor.outcome.check-first': 'Controleer eerst een klant',
  'advisor.outcome.check-first.text':
    'Een controle leest het aanbod en alle toegang. Typ daarna “kies” met het domein van de klant in onze persoonlijke chat: ik vul in wat de controle heeft gevonden.',
  'advisor.outcome.check-first.rights': 'Reader voor de identiteit die controleert. Reader levert zelf niets op.',

  'advisor.label.why': 'Waarom',
  'advisor.label.rights': 'Welke rechten het vraagt',
  'advisor.label.steps': 'Stappen',
  'advisor.label.caveats': 'Let op',
  'advisor.label.undocumented': 'Dit documenteert Microsoft niet',
  'advisor.label.placeholders': 'Vul in de commando’s en bestanden je eigen waarde in voor',
  'advisor.note.replaced': 'Dit komt in plaats van de keuze die je hier al was begonnen.',
  'advisor.targets':
    '{count, plural, one {Het gaat om deze subscription} other {Het gaat om deze # subscriptions}}: {ids}',
  'advisor.targets.more': 'en nog {count, number}',
  'advisor.files.show': 'Bestanden',
  'advisor.files.label': '{file}: selecteer alles, kopieer, en bewaar onder deze naam',
  'advisor.files.tooLong': 'Te lang voor deze kaart: {files}.',
  'advisor.files.send': 'Stuur me de bestanden',
  'advisor.files.gone':
    'De bestanden van die aanbeveling zijn er niet meer. Begin de keuze opnieuw, dan krijg je ze weer.',
  'advisor.files.otherWay': 'De opdrachtregel schrijft de bestanden ook; ID’s die zij niet kent, blijven erin open:',
  'advisor.link': '[{title}]({url}) · gecontroleerd op {date}',
  'advisor.profile.missing':
    'Ik heb geen partnerprofiel, dus ook je eigen ID’s staan open. Typ “profiel” om te zien hoe je het instelt.',
  'advisor.profile.private': 'Je eigen ID’s vul ik alleen in onze persoonlijke chat in: typ daar “kies”.',

  'advisor.step.leave-as-is': 'Laat de rol van AdminAgents op de subscription zoals die is.',
  'advisor.step.assign-owner':
    'Een Owner of User Access Administrator van de klant, geen gast, wijst Owner toe met het commando. Het script hieronder geeft Support Request Contributor, de kleinste rol die PEC oplevert: gebruik dat als het werk niet meer nodig heeft.',
  'advisor.step.assign-smaller':
    'Een Owner of User Access Administrator van de klant, geen gast, voert het script hieronder of het commando uit. Dat wijst Support Request Contributor toe aan AdminAgents.',
  'advisor.step.remove-owner': 'Staat Owner er nog, verwijder die dan pas daarna, zodat je geen dag mist.',
  'advisor.step.make-identity':
    'Zorg voor één app (service principal) met een certificaat in je eigen tenant. Die hoeft zich nooit bij een klant aan te melden.',
  'advisor.step.link-identity':
    'Meld je als die app aan bij je eigen tenant en koppel je partner-ID (locatie). Eén keer is genoeg voor alle klanten.',
  'advisor.step.delegate':
    'Bewaar de twee bestanden hieronder, vul in het parameterbestand in wat openstaat, en rol ze uit op de subscription. Is die via CSP aangemaakt, dan kunnen je Admin Agents dat doen zolang AOBO er staat; anders doet een Owner van de klant het, geen gast.',
  'advisor.step.delegate-eligible':
    'Bewaar de twee bestanden hieronder, vul in het parameterbestand in wat openstaat, en rol ze uit: permanent voor de app, te activeren door je mensen, met goedkeurders als je die daar noemt. Dat doet een Owner van de klant, geen gast, of je Admin Agents zolang AOBO er staat.',
  'advisor.step.delegate-group':
    'Bewaar de twee bestanden hieronder en vul in het parameterbestand in wat openstaat; een Owner van de klant, geen gast, rolt ze uit. Ze delegeren die ene resource group.',
  'advisor.step.add-engineers':
    'Werken je engineers ook op deze manier, voeg hun groep dan toe aan de authorizations in lighthouse.json, met niet meer dan de rol waarmee ze werken.',
  'advisor.step.assign-identity':
    'Een Owner van de klant geeft de identiteit Support Request Contributor, of de rol die het werk nodig heeft.',
  'advisor.step.link-in-customer':
    'Meld je als die identiteit aan bij de tenant van de klant en koppel je partner-ID (locatie). Doe dat in de tenant van elke klant.',
  'advisor.step.publish-offer':
    'Zet een permanente rol die meetelt in het plan, publiceer het aanbod, en laat de klant het afnemen.',
  'advisor.step.ask-provider': 'Vraag je provider welk deel van de PEC je krijgt, en welke toegang daarvoor nodig is.',
  'advisor.step.move-to-plan':
    'Is het het oudere CSP-aanbod, plan dan de overstap naar een Azure-plan. Kies daarna opnieuw.',
  'advisor.step.check-customer': 'Laat mij de klant controleren.',
  'advisor.step.check-later': 'Laat mij de klant een dag later controleren.',

  'advisor.caveat.owner-is-wide': 'Owner mag alles wijzigen en rechten weggeven. Houd AdminAgents klein.',
  'advisor.caveat.silent-loss': 'De klant kan de toegang op elk moment verwijderen, en niemand meldt je dat.',
  'advisor.caveat.sign-in-apart':
    'PEC krijgen en aanmelden zijn twee dingen: om via AOBO te werken hebben je mensen ook een GDAP-relatie nodig.',
  'advisor.caveat.lighthouse-limits':
    'Lighthouse delegeert subscriptions en resource groups. Owner, custom roles en rollen met data actions weigert het, en het werkt niet tussen nationale clouds.',
  'advisor.caveat.link-unseen':
    'Alleen de gekoppelde identiteit zelf ziet de partnerkoppeling. Niemand anders kan die bewijzen, ik ook niet.',
  'advisor.caveat.link-per-tenant':
    'Elke koppeling geldt in één tenant. Verdwijnt de persoon of de app, dan stopt ook de PEC.',
  'advisor.caveat.eligible-earns-nothing':
    'Een rol die alleen wordt geactiveerd als het nodig is, levert nooit PEC op. De permanente moet blijven.',
  'advisor.caveat.eligible-licence':
    'Voor het activeren van rollen zijn Microsoft Entra ID P2-licenties in je eigen tenant nodig.',
  'advisor.caveat.group-only': 'Je krijgt alleen PEC voor die resource group.',
  'advisor.caveat.private-plans':
    'Private Marketplace-plannen werken niet op subscriptions die een CSP-reseller beheert. Gebruik daar een template.',
  'advisor.caveat.agreement-decides': 'Of je iets van de korting krijgt, is een afspraak tussen jou en je provider.',
  'advisor.caveat.no-pressure':
    'Vraag wat het werk nodig heeft. Microsoft waarschuwt partners om niet aan te dringen op toegang alleen voor PEC.',
  'advisor.caveat.smallest-role':
    'Microsoft noemt welke rollen meetellen, maar niet welke voor AOBO de kleinste is. We gaan ervan uit dat elke rol op de lijst daar werkt.',
  'advisor.caveat.first-day':
    'PEC vraagt een hele dag toegang. Welke tijdzone geldt en of de eerste dag telt, staat nergens. We gaan uit van de eerstvolgende hele dag, UTC.',
  'advisor.caveat.their-identity':
    'Een identiteit van de klant die jij koppelt: zo’n opzet beschrijft Microsoft niet. We gaan ervan uit dat die meetelt zoals elke andere.',

  'advisor.placeholder.SUBSCRIPTION_ID': 'de subscription van de klant',
  'advisor.placeholder.RESOURCE_GROUP': 'de naam van de resource group',
  'advisor.placeholder.CUSTOMER_TENANT_ID': 'de tenant van de klant',
  'advisor.placeholder.ADMIN_AGENTS_ID': 'de object-ID van AdminAgents in je tenant',
  'advisor.placeholder.PARTNER_TENANT_ID': 'je eigen tenant',
  'advisor.placeholder.PARTNER_ID': 'je partner-ID (locatie)',
  'advisor.placeholder.APP_CLIENT_ID': 'de client-ID van de app',
  'advisor.placeholder.LINKED_PRINCIPAL_ID': 'de object-ID van de gekoppelde identiteit',
  'advisor.placeholder.PEOPLE_GROUP_ID': 'de object-ID van de groep van je engineers',
} as const satisfies Record<keyof typeof english, string>;

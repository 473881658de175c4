import type { advisor as english } from '../en/advisor.ts';

/** Words of the guided choice between ways of access, in German. */
export const advisor = {
  'advisor.progress': 'Frage {number, number} von höchstens {atMost, number}',
  'advisor.hint': 'Wählen Sie eine Antwort, oder schreiben Sie ihre Nummer.',
  'advisor.why.button': 'Warum fragen Sie das?',
  'advisor.back': 'Zurück',
  'advisor.startOver': 'Von vorn beginnen',
  'advisor.words.back': 'zurück|vorherige',
  'advisor.words.start-over': 'von vorn beginnen|von vorn|neu beginnen',
  'advisor.summary': 'Frage {number, number}: {question}',

  'advisor.note.resumed': 'Hier waren Sie stehen geblieben. „Von vorn beginnen“ fängt neu an.',
  'advisor.note.answered': 'Diese Frage ist schon beantwortet. Hier stehen Sie jetzt.',
  'advisor.note.earlier': 'Diese Karte gehört zu einem früheren Durchgang. Hier stehen Sie jetzt.',
  'advisor.note.none': 'Dieser Durchgang ist vorbei, deshalb habe ich einen neuen begonnen.',
  'advisor.note.moved': 'Beantwortet. Weiter geht es auf der neueren Karte unten.',
  'advisor.note.filled': 'Ausgefüllt nach der Prüfung vom {date}. „Von vorn beginnen“ fragt alles.',
  'advisor.note.privateFacts': 'Was eine Prüfung ergeben hat, fülle ich nur in unserem persönlichen Chat aus.',
  'advisor.note.noCheck': 'Zu diesem Kunden habe ich keine Prüfung, deshalb frage ich alles.',
  'advisor.over': 'Dieser Durchgang ist vorbei. Erwähnen Sie mich mit „wähle“, um selbst zu beginnen.',

  'advisor.question.offer': 'Um was für eine Azure-Subscription geht es?',
  'advisor.question.offer.why': 'Partner Earned Credit gibt es nur auf einem Azure-Plan in CSP.',
  'advisor.answer.azure-plan': 'Ein Azure-Plan, über CSP gekauft',
  'advisor.answer.legacy-offer': 'Das ältere CSP-Angebot (MS-AZR-0145P)',
  'advisor.answer.other-offer': 'Etwas anderes, etwa ein Enterprise Agreement oder nutzungsbasierte Bezahlung',
  'advisor.answer.offer-unknown': 'Weiß ich nicht',
  'advisor.because.azure-plan': 'Es ist ein Azure-Plan in CSP und kann deshalb PEC bringen.',
  'advisor.because.legacy-offer': 'Es ist das ältere CSP-Angebot, und das bringt keinen PEC.',
  'advisor.because.other-offer': 'Es ist nicht über CSP gekauft, und nur CSP bringt PEC.',
  'advisor.because.offer-unknown': 'Sie kennen das Angebot nicht. Eine Prüfung zeigt es.',

  'advisor.question.biller': 'Wer stellt Ihnen diese Azure-Nutzung in Rechnung?',
  'advisor.question.biller.why': 'Microsoft zahlt PEC nur an den Partner, dem es selbst die Rechnung stellt.',
  'advisor.answer.billed-by-microsoft': 'Microsoft stellt uns die Rechnung',
  'advisor.answer.billed-by-provider':
    'Ein indirekter Anbieter (Provider) stellt uns die Rechnung; wir sind der Reseller',
  'advisor.because.billed-by-microsoft': 'Microsoft stellt Ihnen die Rechnung, also gehört die Gutschrift Ihnen.',
  'advisor.because.billed-by-provider': 'Ein Provider stellt Ihnen die Rechnung, also geht die Gutschrift an ihn.',

  'advisor.question.standing': 'Hat Ihre Gruppe AdminAgents jetzt eine Rolle auf der Subscription?',
  'advisor.question.standing.why':
    'Das ist AOBO, der dauerhafte Zugriff, den Ihre Admin Agents bekommen, wenn Sie eine Subscription anlegen. Er allein bringt schon PEC.',
  'advisor.answer.standing-present': 'Ja, AOBO ist da',
  'advisor.answer.standing-missing': 'Nein, es wurde entfernt, oder die Subscription kommt von woanders',
  'advisor.answer.standing-unknown': 'Weiß ich nicht',
  'advisor.because.standing-present': 'AOBO ist da und bringt PEC ohne Partner Admin Link.',
  'advisor.because.standing-missing': 'AOBO ist nicht da. Bei einer Übertragung kommt es nie mit.',
  'advisor.because.standing-unknown': 'Sie wissen nicht, ob AOBO da ist. Eine Prüfung zeigt es.',

  'advisor.question.accepted': 'Ist der Kunde mit diesem Zugriff einverstanden?',
  'advisor.question.accepted.why': 'AOBO bedeutet Owner, solange es niemand ändert. Das ist mehr, als PEC braucht.',
  'advisor.answer.keeps-owner': 'Ja, er darf so bleiben',
  'advisor.answer.wants-smaller': 'Nein, Owner ist zu viel',
  'advisor.answer.wants-jit': 'Nein, Rechte für unsere Leute nur bei Bedarf (just-in-time)',
  'advisor.because.keeps-owner': 'Der Kunde ist mit dem Zugriff einverstanden, wie er ist.',
  'advisor.because.wants-smaller': 'Dem Kunden ist Owner zu viel, und eine kleinere Rolle bringt auch PEC.',
  'advisor.because.wants-jit': 'Ihre Leute dürfen Rechte nur just-in-time haben, und solche Rechte bringen keinen PEC.',

  'advisor.question.work': 'Wie arbeiten Sie in der Azure-Umgebung dieses Kunden?',
  'advisor.question.work.why': 'Der Zugriff, der PEC bringt, muss nicht der sein, mit dem Sie arbeiten.',
  'advisor.answer.work-portal': 'Unsere Admin Agents machen das, aus dem Partner Center',
  'advisor.answer.work-teams': 'Mehrere Teams, für viele Kunden, im eigenen Tenant angemeldet',
  'advisor.answer.work-data': 'Auch in Daten oder im Verzeichnis des Kunden',
  'advisor.because.work-portal': 'Ihre Admin Agents machen die Arbeit, mehr ist nicht nötig.',
  'advisor.because.work-teams': 'Mehrere Teams arbeiten für viele Kunden: Lighthouse gibt jedem eigene Rollen.',
  'advisor.because.work-data': 'Sie arbeiten in Daten oder im Verzeichnis, und dorthin reicht Lighthouse nicht.',

  'advisor.question.agrees': 'Womit wäre der Kunde einverstanden?',
  'advisor.question.agrees.why': 'Es gibt mehr als einen Weg zurück, und welchen, entscheidet der Kunde.',
  'advisor.answer.agrees-owner': 'Owner für unsere Admin Agents, wie zuvor',
  'advisor.answer.agrees-smaller': 'Eine kleinere Rolle für unsere Admin Agents',
  'advisor.answer.agrees-other': 'Kein dauerhafter Zugriff für die Admin Agents, aber ein anderer Weg',
  'advisor.answer.agrees-jit': 'Rechte für unsere Leute nur bei Bedarf (just-in-time)',
  'advisor.because.agrees-owner': 'Der Kunde ist mit Owner für Ihre Admin Agents einverstanden.',
  'advisor.because.agrees-smaller': 'Der Kunde ist mit einer kleineren Rolle einverstanden, und die bringt auch PEC.',
  'advisor.because.agrees-other': 'Der Kunde möchte AOBO nicht zurück, aber einen anderen Weg.',
  'advisor.because.agrees-jit':
    'Ihre Leute dürfen Rechte nur just-in-time haben, und solche Rechte bringen keinen PEC.',

  'advisor.question.reach': 'Worauf müssen Sie zugreifen?',
  'advisor.question.reach.why': 'Jeder Weg erschließt etwas anderes, und PEC gilt für das, was er abdeckt.',
  'advisor.answer.reach-resources': 'Die Ressourcen der ganzen Subscription',
  'advisor.answer.reach-group': 'Nur eine Ressourcengruppe',
  'advisor.answer.reach-data': 'Auch Daten oder das Verzeichnis des Kunden',
  'advisor.answer.reach-offer': 'Was unser Managed-Service-Angebot im Marketplace umfasst',
  'advisor.answer.reach-their-identity': 'Egal was: Der Kunde behält die Identität in eigener Hand',
  'advisor.because.reach-resources': 'Sie brauchen die ganze Subscription, und Lighthouse delegiert sie.',
  'advisor.because.reach-group': 'Sie brauchen nur eine Ressourcengruppe, also bitten Sie nicht um mehr.',
  'advisor.because.reach-data': 'Sie brauchen Daten oder das Verzeichnis, und dorthin reicht Lighthouse nicht.',
  'advisor.because.reach-offer': 'Ihr Marketplace-Angebot delegiert den Zugriff und bringt Ihre Partner-ID mit.',
  'advisor.because.reach-their-identity': 'Der Kunde möchte die Identität selbst verwalten.',

  'advisor.outcome.keep-aobo': 'AOBO behalten',
  'advisor.outcome.keep-aobo.text':
    'Es bringt PEC für alles in der Subscription und braucht keinen Partner Admin Link.',
  'advisor.outcome.keep-aobo.rights': 'Owner auf der Subscription, für jedes Mitglied von AdminAgents.',
  'advisor.outcome.smaller-role': 'AOBO mit kleinerer Rolle',
  'advisor.outcome.smaller-role.text':
    'Geben Sie Ihrer Gruppe AdminAgents Support Request Contributor auf der Subscription. Das bringt PEC, ohne Partner Admin Link.',
  'advisor.outcome.smaller-role.rights':
    'Supportanfragen öffnen. In der Azure-Umgebung des Kunden lässt sich damit sonst nichts ändern.',
  'advisor.outcome.combination': 'AOBO und Lighthouse zusammen',
  'advisor.outcome.combination.text':
    'Behalten Sie AOBO als Grundlage, arbeiten Sie über Lighthouse, und delegieren Sie an einen Service Principal mit Partner Admin Link. Fällt ein Weg weg, bringt der andere weiter PEC.',
  'advisor.outcome.combination.rights':
    'Owner für AdminAgents wie bisher, Support Request Contributor für den Service Principal, und für Ihre Teams die Rollen, mit denen sie arbeiten.',
  'advisor.outcome.reinstate': 'AOBO wieder zuweisen lassen',
  'advisor.outcome.reinstate.text':
    'Ein Owner oder User Access Administrator des Kunden weist Ihrer Gruppe AdminAgents Owner zu. Das bringt PEC für alles in der Subscription.',
  'advisor.outcome.reinstate.rights': 'Owner auf der Subscription, für jedes Mitglied von AdminAgents.',
  'advisor.outcome.lighthouse': 'Lighthouse mit einem verknüpften Service Principal',
  'advisor.outcome.lighthouse.text':
    'Der Kunde delegiert die Subscription an Ihren Tenant. Ein Service Principal mit Partner Admin Link und dauerhafter Rolle bringt den PEC.',
  'advisor.outcome.lighthouse.rights':
    'Support Request Contributor für den Service Principal, und für Ihre Teams die Rollen, mit denen sie arbeiten.',
  'advisor.outcome.just-in-time': 'Just-in-time für Ihre Leute, dauerhaft für einen Service Principal',
  'advisor.outcome.just-in-time.text':
    'Ihre Leute bekommen über Lighthouse Rollen, die sie bei Bedarf aktivieren. Ein Service Principal mit Partner Admin Link behält eine kleine dauerhafte Rolle, und die bringt PEC.',
  'advisor.outcome.just-in-time.rights':
    'Dauerhaft: Support Request Contributor für den Service Principal, Reader für Ihre Leute. Just-in-time: Contributor, für höchstens acht Stunden.',
  'advisor.outcome.linked-identity': 'Ein Gast oder Service Principal mit Partner Admin Link',
  'advisor.outcome.linked-identity.text':
    'Eine Identität im Tenant des Kunden bekommt eine PEC-fähige Rolle und verknüpft Ihre Partner-ID (PAL). Ein Service Principal bleibt, auch wenn Mitarbeiter gehen.',
  'advisor.outcome.linked-identity.rights':
    'Support Request Contributor reicht für PEC. Arbeit in Daten oder im Verzeichnis braucht eigene Rollen.',
  'advisor.outcome.resource-group': 'Nur eine Ressourcengruppe',
  'advisor.outcome.resource-group.text':
    'Der Kunde delegiert diese Ressourcengruppe an Ihren Tenant, an einen Service Principal mit Partner Admin Link.',
  'advisor.outcome.resource-group.rights': 'Support Request Contributor auf der einen Ressourcengruppe.',
  'advisor.outcome.marketplace': 'Ihr Managed-Service-Angebot im Marketplace',
  'advisor.outcome.marketplace.text':
    'Ein Kunde, der das Angebot annimmt, delegiert, was darin steht. Ihre Partner-ID kommt mit, ein Partner Admin Link ist nicht nötig.',
  'advisor.outcome.marketplace.rights': 'Die Rollen im Plan. Eine muss PEC-fähig und dauerhaft sein.',
  'advisor.outcome.provider-earns': 'Nicht Sie bekommen hier PEC, sondern Ihr Provider',
  'advisor.outcome.provider-earns.text':
    'Microsoft zahlt PEC an den Provider, dem es die Rechnung stellt. Ihr Zugriff kann für den Provider zählen, solange Sie der Reseller of Record sind.',
  'advisor.outcome.provider-earns.rights': 'Keine für PEC. Behalten Sie den Zugriff, den Ihre eigene Arbeit braucht.',
  'advisor.outcome.no-pec': 'Kein PEC für dieses Angebot',
  'advisor.outcome.no-pec.text':
    'Kein Zugriffsweg ändert das. Ein Partner Admin Link (PAL) zeigt Microsoft trotzdem, dass Sie dort arbeiten.',
  'advisor.outcome.no-pec.rights': 'Keine für PEC.',
  'advisor.outcome.check-first': 'Erst einen Kunden prüfen',
  'advisor.outcome.check-first.text':
    'Eine Prüfung liest das Angebot und jeden Zugriff. Schreiben Sie danach „wähle“ und die Domain des Kunden in unserem persönlichen Chat: Ich fülle aus, was die Prüfung ergeben hat.',
  'advisor.outcome.check-first.rights': 'Reader für die Identität, die prüft. Reader selbst bringt nichts.',

  'advisor.label.why': 'Warum',
  'advisor.label.rights': 'Welche Rechte es braucht',
  'advisor.label.steps': 'Schritte',
  'advisor.label.caveats': 'Zu beachten',
  'advisor.label.undocumented': 'Das dokumentiert Microsoft nicht',
  'advisor.label.placeholders': 'Setzen Sie in Befehlen und Dateien Ihren eigenen Wert ein für',
  'advisor.note.replaced': 'Das tritt an die Stelle der Auswahl, die Sie hier begonnen hatten.',
  'advisor.targets':
    '{count, plural, one {Es geht um diese Subscription} other {Es geht um diese # Subscriptions}}: {ids}',
  'advisor.targets.more': 'und {count, number} weitere',
  'advisor.files.show': 'Dateien',
  'advisor.files.label': '{file}: alles markieren, kopieren und unter diesem Namen speichern',
  'advisor.files.tooLong': 'Zu lang für diese Karte: {files}.',
  'advisor.files.send': 'Dateien an mich senden',
  'advisor.files.gone':
    'Die Dateien dieser Empfehlung sind nicht mehr da. Beginnen Sie die Wahl von vorn, dann bekommen Sie sie wieder.',
  'advisor.files.otherWay':
    'Die Befehlszeile schreibt die Dateien auch; IDs, die sie nicht kennt, bleiben darin offen:',
  'advisor.link': '[{title}]({url}) · geprüft am {date}',
  'advisor.profile.missing':
    'Ich habe kein Partnerprofil, deshalb sind auch Ihre eigenen IDs offen. Schreiben Sie „Profil“, um zu sehen, wie man es einrichtet.',
  'advisor.profile.private':
    'Ihre eigenen IDs setze ich nur in unserem persönlichen Chat ein: Schreiben Sie dort „wähle“.',

  'advisor.step.leave-as-is': 'Lassen Sie die Rolle von AdminAgents auf der Subscription, wie sie ist.',
  'advisor.step.assign-owner':
    'Ein Owner oder User Access Administrator des Kunden, kein Gast, weist mit dem Befehl Owner zu. Das Skript unten gibt Support Request Contributor, die kleinste Rolle, die PEC bringt: Nehmen Sie es, wenn die Arbeit nicht mehr braucht.',
  'advisor.step.assign-smaller':
    'Ein Owner oder User Access Administrator des Kunden, kein Gast, führt das Skript unten oder den Befehl aus. Damit wird AdminAgents Support Request Contributor zugewiesen.',
  'advisor.step.remove-owner': 'Ist Owner noch zugewiesen, entfernen Sie es erst danach, damit kein Tag verloren geht.',
  'advisor.step.make-identity':
    'Sie brauchen eine App (Service Principal) mit Zertifikat im eigenen Tenant. Sie muss sich nie bei einem Kunden anmelden.',
  'advisor.step.link-identity':
    'Melden Sie sich als diese App im eigenen Tenant an und verknüpfen Sie Ihre Partner-ID (Standort). Einmal genügt für alle Kunden.',
  'advisor.step.delegate':
    'Speichern Sie die beiden Dateien unten, setzen Sie in der Parameterdatei ein, was offen ist, und stellen Sie sie auf der Subscription bereit. Wurde diese über CSP angelegt, können das Ihre Admin Agents, solange AOBO da ist; sonst ein Owner des Kunden, kein Gast.',
  'advisor.step.delegate-eligible':
    'Speichern Sie die beiden Dateien unten, setzen Sie in der Parameterdatei ein, was offen ist, und stellen Sie sie bereit: dauerhaft für die App, aktivierbar für Ihre Leute, mit Genehmigenden, wenn Sie dort welche nennen. Das macht ein Owner des Kunden, kein Gast, oder Ihre Admin Agents, solange AOBO da ist.',
  'advisor.step.delegate-group':
    'Speichern Sie die beiden Dateien unten und setzen Sie in der Parameterdatei ein, was offen ist; ein Owner des Kunden, kein Gast, stellt sie bereit. Sie delegieren die eine Ressourcengruppe.',
  'advisor.step.add-engineers':
    'Arbeiten auch Ihre Techniker auf diesem Weg, nehmen Sie deren Gruppe in die authorizations in lighthouse.json auf, mit nicht mehr als der Rolle, mit der sie arbeiten.',
  'advisor.step.assign-identity':
    'Ein Owner des Kunden gibt der Identität Support Request Contributor, oder die Rolle, die die Arbeit braucht.',
  'advisor.step.link-in-customer':
    'Melden Sie sich als diese Identität im Tenant des Kunden an und verknüpfen Sie Ihre Partner-ID (Standort). Tun Sie das im Tenant jedes Kunden.',
  'advisor.step.publish-offer':
    'Nehmen Sie eine dauerhafte PEC-fähige Rolle in den Plan auf, veröffentlichen Sie das Angebot, und lassen Sie den Kunden es annehmen.',
  'advisor.step.ask-provider':
    'Fragen Sie Ihren Provider, welchen Teil des PEC er weitergibt und welchen Zugriff er von Ihnen erwartet.',
  'advisor.step.move-to-plan':
    'Ist es das ältere CSP-Angebot, planen Sie den Wechsel zu einem Azure-Plan. Wählen Sie danach neu.',
  'advisor.step.check-customer': 'Lassen Sie mich den Kunden prüfen.',
  'advisor.step.check-later': 'Lassen Sie mich den Kunden einen Tag später prüfen.',

  'advisor.caveat.owner-is-wide': 'Owner darf alles ändern und Rechte vergeben. Halten Sie AdminAgents klein.',
  'advisor.caveat.silent-loss': 'Der Kunde kann den Zugriff jederzeit entfernen, und niemand meldet es Ihnen.',
  'advisor.caveat.sign-in-apart':
    'PEC bekommen und sich anmelden sind zweierlei: Um über AOBO zu arbeiten, brauchen Ihre Leute auch eine GDAP-Beziehung.',
  'advisor.caveat.lighthouse-limits':
    'Lighthouse delegiert Subscriptions und Ressourcengruppen. Owner, Custom Roles und Rollen mit Data Actions lehnt es ab, und es reicht nicht über nationale Clouds hinweg.',
  'advisor.caveat.link-unseen':
    'Nur die verknüpfte Identität selbst sieht ihren Partner Admin Link. Niemand sonst kann ihn belegen, auch ich nicht.',
  'advisor.caveat.link-per-tenant':
    'Jede Verknüpfung gilt in einem Tenant. Geht der Mitarbeiter oder verschwindet die App, endet auch der PEC.',
  'advisor.caveat.eligible-earns-nothing':
    'Eine Rolle, die nur bei Bedarf aktiviert wird, bringt nie PEC. Die dauerhafte muss bleiben.',
  'advisor.caveat.eligible-licence':
    'Für das Aktivieren von Rollen brauchen Sie Lizenzen für Microsoft Entra ID P2 im eigenen Tenant.',
  'advisor.caveat.group-only': 'Sie bekommen PEC nur für diese Ressourcengruppe.',
  'advisor.caveat.private-plans':
    'Private Marketplace-Pläne gehen nicht auf Subscriptions, die ein CSP-Reseller verwaltet. Nutzen Sie dort ein Template.',
  'advisor.caveat.agreement-decides': 'Ob etwas von der Gutschrift bei Ihnen ankommt, regeln Sie mit Ihrem Provider.',
  'advisor.caveat.no-pressure':
    'Bitten Sie um das, was die Arbeit braucht. Microsoft warnt Partner davor, nur wegen PEC auf Zugriff zu drängen.',
  'advisor.caveat.smallest-role':
    'Microsoft nennt die PEC-fähigen Rollen, aber nicht, welche für AOBO die kleinste ist. Wir nehmen an, dass dort jede Rolle der Liste geht.',
  'advisor.caveat.first-day':
    'PEC braucht Zugriff an einem ganzen Tag. Welche Zeitzone gilt und ob der erste Tag zählt, steht nirgends. Wir gehen vom nächsten vollen Tag aus, UTC.',
  'advisor.caveat.their-identity':
    'Eine Identität des Kunden, die Sie verknüpfen: So etwas beschreibt Microsoft nicht. Wir nehmen an, dass sie zählt wie jede andere.',

  'advisor.placeholder.SUBSCRIPTION_ID': 'die Subscription des Kunden',
  'advisor.placeholder.RESOURCE_GROUP': 'den Namen der Ressourcengruppe',
  'advisor.placeholder.CUSTOMER_TENANT_ID': 'den Tenant des Kunden',
  'advisor.placeholder.ADMIN_AGENTS_ID': 'die Objekt-ID von AdminAgents in Ihrem Tenant',
  'advisor.placeholder.PARTNER_TENANT_ID': 'Ihren eigenen Tenant',
  'advisor.placeholder.PARTNER_ID': 'Ihre Partner-ID (Standort)',
  'advisor.placeholder.APP_CLIENT_ID': 'die Client-ID der App',
  'advisor.placeholder.LINKED_PRINCIPAL_ID': 'die Objekt-ID der verknüpften Identität',
  'advisor.placeholder.PEOPLE_GROUP_ID': 'die Objekt-ID der Gruppe Ihrer Techniker',
} as const satisfies Record<keyof typeof english, string>;

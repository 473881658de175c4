/** Words of the guided choice between ways of access. Answers hold no placeholders: they are matched with what is typed. */
export const advisor = {
  'advisor.progress': 'Question {number, number} of at most {atMost, number}',
  'advisor.hint': 'Press an answer, or type its number.',
  'advisor.why.button': 'Why do you ask?',
  'advisor.back': 'Back',
  'advisor.startOver': 'Start over',
  'advisor.words.back': 'back|go back|previous',
  'advisor.words.start-over': 'start over|begin again',
  'advisor.summary': 'Question {number, number}: {question}',

  'advisor.note.resumed': 'You were here. “Start over” begins again.',
  'advisor.note.answered': 'That one is answered already. This is where you are now.',
  'advisor.note.earlier': 'That card is from an earlier run. This is where you are now.',
  'advisor.note.none': 'That run is over, so I began a new one.',
  'advisor.note.moved': 'Answered. It goes on in the newer card below.',
  'advisor.note.filled': 'Filled in from the check of {date}. “Start over” asks everything.',
  'advisor.note.privateFacts': 'What a check found is filled in only in our personal chat.',
  'advisor.note.noCheck': 'I have no check of that customer, so I ask everything.',
  'advisor.over': 'This choice is over. Mention me with “choose” to start your own.',

  'advisor.question.offer': 'What kind of Azure subscription is it?',
  'advisor.question.offer.why': 'Partner earned credit exists only on an Azure plan in CSP.',
  'advisor.answer.azure-plan': 'An Azure plan, bought through CSP',
  'advisor.answer.legacy-offer': 'The older CSP offer (MS-AZR-0145P)',
  'advisor.answer.other-offer': 'Something else, such as an Enterprise Agreement or pay-as-you-go',
  'advisor.answer.offer-unknown': 'I don’t know',
  'advisor.because.azure-plan': 'It is an Azure plan in CSP, so it can earn.',
  'advisor.because.legacy-offer': 'It is the older CSP offer, and that earns no PEC.',
  'advisor.because.other-offer': 'It is not bought through CSP, and only CSP earns PEC.',
  'advisor.because.offer-unknown': 'You don’t know the offer. A check reads it.',

  'advisor.question.biller': 'Who sends you the bill for this Azure?',
  'advisor.question.biller.why': 'Microsoft pays PEC only to the partner that it bills itself.',
  'advisor.answer.billed-by-microsoft': 'Microsoft bills us',
  'advisor.answer.billed-by-provider': 'An indirect provider bills us; we are the reseller',
  'advisor.because.billed-by-microsoft': 'Microsoft bills you, so the credit is yours.',
  'advisor.because.billed-by-provider': 'A provider bills you, so the credit goes to the provider.',

  'advisor.question.standing': 'Does your AdminAgents group hold a role on the subscription now?',
  'advisor.question.standing.why':
    'This is AOBO, the standing access that your Admin Agents get when you create a subscription. It earns without anything else.',
  'advisor.answer.standing-present': 'Yes, AOBO is there',
  'advisor.answer.standing-missing': 'No, it was removed, or the subscription came from elsewhere',
  'advisor.answer.standing-unknown': 'I don’t know',
  'advisor.because.standing-present': 'AOBO is there, and it earns without a partner link.',
  'advisor.because.standing-missing': 'AOBO is not there. A transfer never brings it along.',
  'advisor.because.standing-unknown': 'You don’t know whether AOBO is there. A check shows it.',

  'advisor.question.accepted': 'Is the customer at ease with that access?',
  'advisor.question.accepted.why': 'AOBO is Owner unless somebody changes it, and that is more than PEC needs.',
  'advisor.answer.keeps-owner': 'Yes, it may stay as it is',
  'advisor.answer.wants-smaller': 'No, Owner is too much',
  'advisor.answer.wants-jit': 'No, people may have rights only while they need them (just in time)',
  'advisor.because.keeps-owner': 'The customer accepts the access as it is.',
  'advisor.because.wants-smaller': 'The customer finds Owner too much, and a smaller role earns as well.',
  'advisor.because.wants-jit': 'People may have rights only just in time, and such rights earn nothing.',

  'advisor.question.work': 'How do you work in this customer’s Azure?',
  'advisor.question.work.why': 'What earns and what you work with need not be the same access.',
  'advisor.answer.work-portal': 'Our Admin Agents do it, from Partner Center',
  'advisor.answer.work-teams': 'Several teams, for many customers, signed in to our own tenant',
  'advisor.answer.work-data': 'Also inside data or in the customer’s directory',
  'advisor.because.work-portal': 'Your Admin Agents do the work, so nothing more is needed.',
  'advisor.because.work-teams': 'Several teams work for many customers: Lighthouse gives each its own roles.',
  'advisor.because.work-data': 'You work in data or in the directory, where Lighthouse does not reach.',

  'advisor.question.agrees': 'What would the customer agree to?',
  'advisor.question.agrees.why': 'There is more than one way back, and the customer decides which.',
  'advisor.answer.agrees-owner': 'Owner for our Admin Agents, as it was',
  'advisor.answer.agrees-smaller': 'A smaller role for our Admin Agents',
  'advisor.answer.agrees-other': 'No standing access for the Admin Agents, but another way',
  'advisor.answer.agrees-jit': 'Rights for people only while they need them (just in time)',
  'advisor.because.agrees-owner': 'The customer agrees to Owner for your Admin Agents.',
  'advisor.because.agrees-smaller': 'The customer agrees to a smaller role, and that earns as well.',
  'advisor.because.agrees-other': 'The customer does not want AOBO back, but agrees to another way.',
  'advisor.because.agrees-jit': 'People may have rights only just in time, and such rights earn nothing.',

  'advisor.question.reach': 'What do you need to reach?',
  'advisor.question.reach.why': 'Each way reaches something else, and PEC covers what it reaches.',
  'advisor.answer.reach-resources': 'The resources of the whole subscription',
  'advisor.answer.reach-group': 'Only one resource group',
  'advisor.answer.reach-data': 'Also data, or the customer’s directory',
  'advisor.answer.reach-offer': 'What our managed service offer in the Marketplace covers',
  'advisor.answer.reach-their-identity': 'Whatever we reach, the customer keeps the identity in its own hands',
  'advisor.because.reach-resources': 'You need the whole subscription, and Lighthouse delegates it.',
  'advisor.because.reach-group': 'You need one resource group, so ask for no more.',
  'advisor.because.reach-data': 'You need data or the directory, where Lighthouse does not reach.',
  'advisor.because.reach-offer': 'Your Marketplace offer delegates the access and brings your partner ID.',
  'advisor.because.reach-their-identity': 'The customer wants to hold the identity itself.',

  'advisor.outcome.keep-aobo': 'Keep AOBO',
  'advisor.outcome.keep-aobo.text': 'It earns on everything in the subscription, and needs no partner link.',
  'advisor.outcome.keep-aobo.rights': 'Owner on the subscription, for every member of AdminAgents.',
  'advisor.outcome.smaller-role': 'AOBO with a smaller role',
  'advisor.outcome.smaller-role.text':
    'Give your AdminAgents group Support Request Contributor on the subscription. It earns, and no partner link is needed.',
  'advisor.outcome.smaller-role.rights':
    'Opening support requests. Nothing else in the customer’s Azure can be changed with it.',
  'advisor.outcome.combination': 'AOBO and Lighthouse together',
  'advisor.outcome.combination.text':
    'Keep AOBO as the base, work through Lighthouse, and delegate to one service principal with a partner link. If one way falls away, the other still earns.',
  'advisor.outcome.combination.rights':
    'Owner for AdminAgents as now, Support Request Contributor for the service principal, and for your teams the roles that they work with.',
  'advisor.outcome.reinstate': 'Have AOBO assigned again',
  'advisor.outcome.reinstate.text':
    'An Owner or User Access Administrator of the customer assigns Owner to your AdminAgents group. It earns on everything in the subscription.',
  'advisor.outcome.reinstate.rights': 'Owner on the subscription, for every member of AdminAgents.',
  'advisor.outcome.lighthouse': 'Lighthouse with one linked service principal',
  'advisor.outcome.lighthouse.text':
    'The customer delegates the subscription to your tenant. One service principal with a partner link and a permanent role is what earns.',
  'advisor.outcome.lighthouse.rights':
    'Support Request Contributor for the service principal, and for your teams the roles that they work with.',
  'advisor.outcome.just-in-time': 'Just in time for people, permanent for one service principal',
  'advisor.outcome.just-in-time.text':
    'People get roles through Lighthouse that they activate when needed. One service principal with a partner link keeps a small permanent role, and that earns.',
  'advisor.outcome.just-in-time.rights':
    'Standing: Support Request Contributor for the service principal, Reader for your people. Just in time: Contributor, for eight hours at most.',
  'advisor.outcome.linked-identity': 'A guest or service principal with a partner link',
  'advisor.outcome.linked-identity.text':
    'An identity in the customer’s tenant gets a role that counts, and links your partner ID (PAL). A service principal outlasts people who leave.',
  'advisor.outcome.linked-identity.rights':
    'Support Request Contributor is enough to earn. Work in data or in the directory needs roles of its own.',
  'advisor.outcome.resource-group': 'One resource group only',
  'advisor.outcome.resource-group.text':
    'The customer delegates that resource group to your tenant, to one service principal with a partner link.',
  'advisor.outcome.resource-group.rights': 'Support Request Contributor on the one resource group.',
  'advisor.outcome.marketplace': 'Your managed service offer in the Marketplace',
  'advisor.outcome.marketplace.text':
    'A customer who takes the offer delegates what it names. Your partner ID comes with it, so no partner link is needed.',
  'advisor.outcome.marketplace.rights': 'The roles in the plan. One must count for PEC and be permanent.',
  'advisor.outcome.provider-earns': 'You don’t earn here: your provider does',
  'advisor.outcome.provider-earns.text':
    'Microsoft pays PEC to the provider that it bills. Your access can qualify the provider, as long as you are the reseller of record.',
  'advisor.outcome.provider-earns.rights': 'None for PEC. Keep the access that your own work needs.',
  'advisor.outcome.no-pec': 'No PEC for this offer',
  'advisor.outcome.no-pec.text':
    'No way of access makes it earn. A partner link (PAL) still shows Microsoft your work there.',
  'advisor.outcome.no-pec.rights': 'None for PEC.',
  'advisor.outcome.check-first': 'Check a customer first',
  'advisor.outcome.check-first.text':
    'A check reads the offer and every access. Then type “choose” and the customer’s domain in our personal chat: I fill in what the check found.',
  'advisor.outcome.check-first.rights': 'Reader for the identity that checks. It earns nothing itself.',

  'advisor.label.why': 'Why',
  'advisor.label.rights': 'What it costs in rights',
  'advisor.label.steps': 'Steps',
  'advisor.label.caveats': 'Keep in mind',
  'advisor.label.undocumented': 'Microsoft does not document this',
  'advisor.label.placeholders': 'In commands and files, put your own value for',
  'advisor.note.replaced': 'This takes the place of the choice that you had begun here.',
  'advisor.targets':
    '{count, plural, one {It is about this subscription} other {It is about these # subscriptions}}: {ids}',
  'advisor.targets.more': 'and {count, number} more',
  'advisor.files.show': 'Files',
  'advisor.files.label': '{file}: select all, copy, and save under this name',
  'advisor.files.tooLong': 'Too long for this card: {files}.',
  'advisor.files.send': 'Send me the files',
  'advisor.files.gone':
    'The files of that recommendation are no longer here. Begin the choice again, and you get them anew.',
  'advisor.files.otherWay': 'The command line writes the files too; ids that it does not know stay open in them:',
  'advisor.link': '[{title}]({url}) · verified {date}',
  'advisor.profile.missing':
    'I have no partner profile, so your own ids are open too. Type “profile” to see how to set it up.',
  'advisor.profile.private': 'I fill in your own ids in our personal chat only: type “choose” there.',

  'advisor.step.leave-as-is': 'Leave the role of AdminAgents on the subscription as it is.',
  'advisor.step.assign-owner':
    'An Owner or User Access Administrator of the customer, no guest, assigns Owner with the command. The script below gives the least role that earns, Support Request Contributor: use it where the work needs no more.',
  'advisor.step.assign-smaller':
    'An Owner or User Access Administrator of the customer, no guest, runs the script below or the command. It assigns Support Request Contributor to AdminAgents.',
  'advisor.step.remove-owner': 'If Owner is there, remove it only after that, so that no day is lost.',
  'advisor.step.make-identity':
    'Have one app (service principal) with a certificate in your own tenant. It need never sign in to a customer.',
  'advisor.step.link-identity':
    'Sign in as that app in your own tenant and link your partner (location) ID. Once is enough for all customers.',
  'advisor.step.delegate':
    'Save both files below, fill in what is open in the parameters file, and deploy them to the subscription. On a subscription that was created through CSP, your Admin Agents can do it while AOBO is there; else an Owner of the customer does, no guest.',
  'advisor.step.delegate-eligible':
    'Save both files below, fill in what is open in the parameters file, and deploy them: permanent for the app, to be activated by your people, with approvers if you name some there. An Owner of the customer does it, no guest, or your Admin Agents while AOBO is there.',
  'advisor.step.delegate-group':
    'Save both files below and fill in what is open in the parameters file; an Owner of the customer, no guest, deploys them. They delegate the one resource group.',
  'advisor.step.add-engineers':
    'If your engineers work this way too, add their group to the authorizations in lighthouse.json, with no more than the role that they work with.',
  'advisor.step.assign-identity':
    'An Owner of the customer gives the identity Support Request Contributor, or the role that the work needs.',
  'advisor.step.link-in-customer':
    'Sign in as that identity in the customer’s tenant and link your partner (location) ID. Do so in every customer’s tenant.',
  'advisor.step.publish-offer':
    'Put a permanent role that counts into the plan, publish the offer, and have the customer take it.',
  'advisor.step.ask-provider': 'Ask your provider what share of PEC it passes on, and which access it expects of you.',
  'advisor.step.move-to-plan': 'If it is the older CSP offer, plan the move to an Azure plan. Then choose again.',
  'advisor.step.check-customer': 'Have me check the customer.',
  'advisor.step.check-later': 'Have me check the customer a day later.',

  'advisor.caveat.owner-is-wide': 'Owner may change everything and give rights away. Keep AdminAgents small.',
  'advisor.caveat.silent-loss': 'The customer can remove the access at any time, and nobody tells you.',
  'advisor.caveat.sign-in-apart':
    'Earning and signing in are two things: to work through AOBO your people also need a GDAP relationship.',
  'advisor.caveat.lighthouse-limits':
    'Lighthouse delegates subscriptions and resource groups. It refuses Owner, custom roles and roles with data actions, and does not cross national clouds.',
  'advisor.caveat.link-unseen':
    'Only the linked identity itself can see its partner link. Nobody else can prove it, I included.',
  'advisor.caveat.link-per-tenant':
    'Each link holds in one tenant. When the person or the app goes, so does the credit.',
  'advisor.caveat.eligible-earns-nothing':
    'A role that is only activated when needed never earns. The permanent one must stay.',
  'advisor.caveat.eligible-licence': 'Activating roles needs Microsoft Entra ID P2 licences in your own tenant.',
  'advisor.caveat.group-only': 'You earn on that resource group alone.',
  'advisor.caveat.private-plans':
    'Private plans do not work on subscriptions that a CSP reseller manages. Use a template there.',
  'advisor.caveat.agreement-decides': 'Whether any of the credit reaches you is between you and your provider.',
  'advisor.caveat.no-pressure':
    'Ask for what the work needs. Microsoft warns partners not to press for access merely to earn.',
  'advisor.caveat.smallest-role':
    'Microsoft lists which roles count, and does not say which is the smallest for AOBO. We assume that any listed role works there.',
  'advisor.caveat.first-day':
    'PEC needs access for a whole day. Which time zone holds, and whether the first day counts, is not said. We assume the next full day, UTC.',
  'advisor.caveat.their-identity':
    'An identity that the customer owns and you link: Microsoft describes no such set-up. We assume that it counts like any other.',

  'advisor.placeholder.SUBSCRIPTION_ID': 'the customer’s subscription',
  'advisor.placeholder.RESOURCE_GROUP': 'the name of the resource group',
  'advisor.placeholder.CUSTOMER_TENANT_ID': 'the customer’s tenant',
  'advisor.placeholder.ADMIN_AGENTS_ID': 'the object id of AdminAgents in your tenant',
  'advisor.placeholder.PARTNER_TENANT_ID': 'your own tenant',
  'advisor.placeholder.PARTNER_ID': 'your partner (location) ID',
  'advisor.placeholder.APP_CLIENT_ID': 'the client id of the app',
  'advisor.placeholder.LINKED_PRINCIPAL_ID': 'the object id of the linked identity',
  'advisor.placeholder.PEOPLE_GROUP_ID': 'the object id of your engineers’ group',
} as const;

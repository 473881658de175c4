import type { handoff as english } from '../en/handoff.ts';

/** Words for passing a question on to a person, in Dutch. */
export const handoff = {
  'handoff.confirm.title': 'Dit naar {name} sturen?',
  'handoff.confirm.text': 'Dit krijgen ze te zien in hun Teams-kanaal. Er is nog niets verstuurd.',
  'handoff.from': '**Van:** {name}',
  'handoff.question': '**Vraag:** {question}',
  'handoff.answer': '**Mijn antwoord:** {answer}',
  'handoff.noAnswer': '**Mijn antwoord:** wat precies, weet ik niet meer.',
  'handoff.note': 'Een toelichting, als je wilt',
  'handoff.noteLine': '**Toelichting:** {note}',
  'handoff.orElse': 'Je kunt ze ook zelf bereiken.',
  'handoff.sent.title': 'Verstuurd naar {name}',
  'handoff.sent.next': 'Ze zien je naam en kunnen je in Teams schrijven.',
  'handoff.failed.title': 'Ik kon je vraag niet bezorgen',
  'handoff.failed.text': 'Er is niets verstuurd. Neem zelf contact op; in de maillink staat je vraag al.',
  'handoff.askFirst': 'Of stel mij eerst je vraag en druk dan op “Vraag een collega”: dan kan ik hem doorsturen.',
  'handoff.unnamed': 'Iemand van wie Teams de naam niet gaf',
  'handoff.notYours': 'Alleen wie de vraag stelde, kan dit versturen.',
  'handoff.tooOld':
    'Dat is een tijd geleden, dus ik heb de vraag niet meer. Stel hem opnieuw en druk dan op “Vraag een collega”.',
  'handoff.dropped': 'Er is niets verstuurd.',
  'handoff.request.title': 'Een vraag voor jullie',
  'handoff.request.next': 'Schrijf {name} in Teams, en markeer het daarna hier.',
  'handoff.request.answered': '✅ Beantwoord door {name}',
  'handoff.request.summary': '{name} vraagt: {question}',
  'handoff.answered.done': 'Gemarkeerd als beantwoord.',
  'handoff.answered.gone': 'Ik heb deze vraag niet meer: hij is al gemarkeerd, of ouder dan 30 dagen.',
  'handoff.mail.subject': 'Een vraag over partner earned credit (PEC)',
  'handoff.mail.question': 'Mijn vraag: {question}',
  'handoff.mail.answer': 'De PEC-bot antwoordde: {answer}',
} as const satisfies Record<keyof typeof english, string>;

import type { handoff as english } from '../en/handoff.ts';

/** Words for passing a question on to a person. */
export const handoff = {
  'handoff.confirm.title': 'Das an {name} senden?',
  'handoff.confirm.text': 'Das ist dann in deren Teams-Kanal zu sehen. Noch wurde nichts gesendet.',
  'handoff.from': '**Von:** {name}',
  'handoff.question': '**Frage:** {question}',
  'handoff.answer': '**Meine Antwort:** {answer}',
  'handoff.noAnswer': '**Meine Antwort:** liegt mir nicht mehr vor.',
  'handoff.note': 'Eine Anmerkung, wenn Sie möchten',
  'handoff.noteLine': '**Anmerkung:** {note}',
  'handoff.orElse': 'Sie können sich auch selbst melden.',
  'handoff.sent.title': 'Gesendet an {name}',
  'handoff.sent.next': 'Dort ist Ihr Name zu sehen; man kann Ihnen in Teams schreiben.',
  'handoff.failed.title': 'Ich konnte Ihre Frage nicht zustellen',
  'handoff.failed.text': 'Es wurde nichts gesendet. Melden Sie sich selbst; im E-Mail-Link steht Ihre Frage schon.',
  'handoff.askFirst':
    'Oder stellen Sie zuerst mir Ihre Frage und drücken Sie dann „Jemanden fragen“: Ich kann sie weitergeben.',
  'handoff.unnamed': 'Jemand, dessen Namen Teams nicht nannte',
  'handoff.notYours': 'Das kann nur senden, wer gefragt hat.',
  'handoff.tooOld':
    'Das ist eine Weile her, ich habe die Frage nicht mehr. Stellen Sie sie noch einmal und drücken Sie dann „Jemanden fragen“.',
  'handoff.dropped': 'Es wurde nichts gesendet.',
  'handoff.request.title': 'Eine Frage an Sie',
  'handoff.request.next': 'Schreiben Sie {name} in Teams, und markieren Sie es dann hier.',
  'handoff.request.answered': '✅ Beantwortet von {name}',
  'handoff.request.summary': '{name} fragt: {question}',
  'handoff.answered.done': 'Als beantwortet markiert.',
  'handoff.answered.gone': 'Diese Frage habe ich nicht mehr: Sie ist schon markiert oder älter als 30 Tage.',
  'handoff.mail.subject': 'Eine Frage zum Partner Earned Credit (PEC)',
  'handoff.mail.question': 'Meine Frage: {question}',
  'handoff.mail.answer': 'Der PEC-Bot hat geantwortet: {answer}',
} as const satisfies Record<keyof typeof english, string>;

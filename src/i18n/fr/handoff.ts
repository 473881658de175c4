import type { handoff as english } from '../en/handoff.ts';

/** Words for passing a question on to a person, in French. */
export const handoff = {
  'handoff.confirm.title': 'Envoyer ceci à {name} ?',
  'handoff.confirm.text': 'Voici ce qui apparaîtra dans leur canal Teams. Rien n’est encore envoyé.',
  'handoff.from': '**De :** {name}',
  'handoff.question': '**Question :** {question}',
  'handoff.answer': '**Ma réponse :** {answer}',
  'handoff.noAnswer': '**Ma réponse :** je ne l’ai plus en mémoire.',
  'handoff.note': 'Une précision, si vous voulez',
  'handoff.noteLine': '**Précision :** {note}',
  'handoff.orElse': 'Vous pouvez aussi les joindre vous-même.',
  'handoff.sent.title': 'Envoyé à {name}',
  'handoff.sent.next': 'Votre nom y figure : on peut vous écrire dans Teams.',
  'handoff.failed.title': 'Je n’ai pas pu transmettre votre question',
  'handoff.failed.text':
    'Rien n’a été envoyé. Contactez-les vous-même : le lien de messagerie contient déjà votre question.',
  'handoff.askFirst':
    'Ou posez-moi d’abord votre question, puis appuyez sur « Demander à quelqu’un » : je peux la transmettre.',
  'handoff.unnamed': 'Une personne dont Teams n’a pas donné le nom',
  'handoff.notYours': 'Seule la personne qui a posé la question peut l’envoyer.',
  'handoff.tooOld':
    'Cela date un peu, je n’ai plus la question. Posez-la de nouveau, puis appuyez sur « Demander à quelqu’un ».',
  'handoff.dropped': 'Rien n’a été envoyé.',
  'handoff.request.title': 'Une question pour vous',
  'handoff.request.next': 'Écrivez à {name} dans Teams, puis marquez-la ici.',
  'handoff.request.answered': '✅ Répondu par {name}',
  'handoff.request.summary': '{name} demande : {question}',
  'handoff.answered.done': 'Marqué comme répondu.',
  'handoff.answered.gone': 'Je n’ai plus cette question : elle est déjà marquée, ou elle a plus de 30 jours.',
  'handoff.mail.subject': 'Une question sur le partner earned credit (PEC)',
  'handoff.mail.question': 'Ma question : {question}',
  'handoff.mail.answer': 'Le bot PEC a répondu : {answer}',
} as const satisfies Record<keyof typeof english, string>;

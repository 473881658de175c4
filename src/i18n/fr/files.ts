import type { files as english } from '../en/files.ts';

/** Words around a file that is offered, in French. */
export const files = {
  'file.summary': 'Puis-je déposer {name} dans votre OneDrive ?',
  'file.done': '{name} est dans votre OneDrive.',
  'file.declined': 'Entendu, {name} n’est pas créé. Le contenu reste ici dans la conversation.',
  'file.over': 'Cette proposition de fichier n’est plus valable. Appuyez de nouveau sur son bouton.',
  'file.notYours': 'Ce fichier a été proposé à quelqu’un d’autre.',
  'file.failed': '{name} n’a pas pu être déposé dans votre OneDrive.',
  'file.failed.meaning': 'Rien d’autre n’a changé, et rien n’a été enregistré ailleurs.',
  'file.failed.next': 'Appuyez de nouveau sur son bouton. Si l’erreur revient, citez le numéro ci-dessous.',
  'file.refused':
    'Je n’ai pas envoyé {name} : l’emplacement indiqué n’est pas un emplacement de Microsoft que je connais.',
  'file.personal': 'Les fichiers arrivent uniquement dans notre conversation personnelle.',
  'file.noCard':
    'Si aucune carte de fichier n’apparaît ici, cette application Teams n’accepte pas les fichiers des bots.',
} as const satisfies Record<keyof typeof english, string>;

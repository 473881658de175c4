import { button } from '../cards/buttons.ts';
import type { Button } from '../cards/card.ts';
import { INPUTS, VERBS } from '../cards/verbs.ts';
import type { Visit } from './router.ts';

/** Checks a customer at a press. */
export function checkCustomerButton(
  { t }: Visit,
  { name, reference }: { readonly name: string; readonly reference: string },
): Button {
  return button(t('button.checkNamed', { customer: name }), VERBS.check, { [INPUTS.customer]: reference });
}

import assert from 'node:assert/strict';
import { explainUnread, explainUnreadTogether } from '../../src/explain/explain-unread.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { UNREAD_REASONS, UNREAD_SUBJECTS } from '../../src/pec/snapshot.ts';

const t = createTranslator();

describe('explaining what could not be read', () => {
  for (const reason of UNREAD_REASONS) {
    it(`says what would help where the reason is ${reason}`, () => {
      const explained = explainUnread({ subject: 'role-assignments', reason }, t);

      assert.match(explained.message, /^Could not read role assignments: .+\.$/);
      assert.match(explained.fix, /^[A-Z].+\.$/);
    });
  }

  it('names several things that could not be read for one reason in one sentence', () => {
    const { message } = explainUnreadTogether(['role-assignments', 'deny-assignments'], { reason: 'throttled' }, t);

    assert.match(message, /^Could not read role assignments and deny assignments: [^.]+\.$/);
  });

  it('has its own words for every subject', () => {
    const messages = UNREAD_SUBJECTS.map((subject) => explainUnread({ subject, reason: 'forbidden' }, t).message);

    assert.equal(new Set(messages).size, UNREAD_SUBJECTS.length);
  });
});

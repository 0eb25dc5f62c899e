const disable = /^\s*eslint-disable/;
const described = /\s--\s+\S/;

/** A comment that switches a rule off names the rule and, after `--`, the reason. */
export const describedDisable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reason: 'Give the reason after " -- ": a rule that matters is not switched off in silence.',
      rule: 'Name the rule that is switched off.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments().filter(({ value }) => disable.test(value))) {
          // One column before the line, so that the comment cannot switch this report off.
          const loc = { line: comment.loc.start.line, column: -1 };
          if (!described.test(comment.value)) context.report({ loc, messageId: 'reason' });
          if (/^\s*eslint-disable(-next-line|-line)?\s*($|--)/.test(comment.value)) {
            context.report({ loc, messageId: 'rule' });
          }
        }
      },
    };
  },
};

import { describe, expect, test } from '@jest/globals';
import { questionsOfTheProduct } from '../support/questions.ts';
import { readReviewedFile } from '../support/reviewed-file.ts';

describe('the statements as they reach the database', () => {
  test('there are some', () => {
    expect(questionsOfTheProduct().length).toBeGreaterThan(15);
  });

  test('every question has a name of its own', () => {
    const names = questionsOfTheProduct().map((question) => question.name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(questionsOfTheProduct().map((question) => [question.name, question] as const))(
    '%s is as reviewed',
    (name, question) => {
      const { text, parameters } = question.statement;
      const rendered = `// ${name}\n// parameters: ${parameters.join(', ') || 'none'}\n${text}\n`;
      expect(rendered).toBe(readReviewedFile(`cypher/${name.replace('/', '.')}.cypher`, rendered));
    },
  );

  test.each(questionsOfTheProduct().map((question) => [question.name, question] as const))(
    '%s walks no path of unlimited length',
    (_name, question) => {
      expect(question.statement.text).not.toMatch(/\[[^\]]*\*(?!\d+\.\.\d+\])/);
    },
  );
});

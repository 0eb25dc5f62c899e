/** Why the container tests cannot go on, in one sentence with the cure. */
export class ContainerProblem extends Error {
  constructor(sentence: string, details = '') {
    const tail = details.trim().split('\n').slice(-12).join('\n');
    super(tail === '' ? sentence : `${sentence}\n${tail}`);
    this.name = 'ContainerProblem';
  }
}

// An argument that stands for a thing of certain kinds, so that completion offers no other.
import { Argument } from 'commander';

export class ThingArgument extends Argument {
  /** The beginnings of the ids that it takes: "demand:". */
  readonly beginnings: readonly string[];
  /** @param labels the kinds that the command takes, as it hands them to `idOf` */
  constructor(name: string, description: string, labels: readonly string[]) {
    super(name, description);
    this.beginnings = labels.map((label) => `${label.toLowerCase()}:`);
  }
}

import type { Command } from 'commander';
import { type TalksStatus, talksStatuses } from '../../../model/talks-status.ts';
import {
  type MeetingsFilter,
  meetings,
  meetingsQuestion,
  talks,
  talksQuestion,
} from '../../../queries/meetings.ts';
import { printMeetings, printTalks } from '../../print/talks.ts';
import { meetingsTable, talksTable } from '../../tables/talks.ts';
import { listOption } from './list-option.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function talksCommand(): Command {
  return questionCommand(talksQuestion)
    .argument('[talks]', 'id of talks, or words of their name; without it all talks are listed')
    .action(
      answering(async (reader, asked, given) => {
        if (!given) {
          const all = await meetings(reader, {}, asked);
          return { answer: all, text: printMeetings(all), table: meetingsTable(all) };
        }
        const id = await idOf(reader, given, ['Talks'], asked);
        const answer = await talks(reader, id, asked);
        if (!answer) throw notKnown(id);
        return { answer, text: printTalks(answer), table: talksTable(answer) };
      }),
    );
}

export function meetingsCommand(): Command {
  const statuses = talksStatuses.map(({ name }) => name);
  return questionCommand(meetingsQuestion)
    .option('--actor <actor>', 'who takes part, mediates or hosts: an id, or words of a name')
    .option('--venue <venue>', 'where')
    .option('--issue <issue>', 'about what: the issue, or a demand that concerns it')
    .addOption(listOption('--status <status...>', 'held, alleged, planned …', statuses))
    .action(
      answering(async (reader, asked, _, { status, ...filter }: Filter) => {
        const id = async (given: string | null | undefined, label: string) =>
          given == null ? null : idOf(reader, given, [label], asked);
        const actor = await id(filter.actor, 'Actor');
        const venue = await id(filter.venue, 'Venue');
        const issue = await id(filter.issue, 'Issue');
        const answer = await meetings(reader, { actor, venue, issue, status }, asked);
        return { answer, text: printMeetings(answer), table: meetingsTable(answer) };
      }),
    );
}

interface Filter extends Omit<MeetingsFilter, 'status'> {
  readonly status?: readonly TalksStatus[];
}

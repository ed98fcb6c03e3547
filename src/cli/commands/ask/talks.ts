import { type Command, Option } from 'commander';
import { type TalksStatus, talksStatuses } from '../../../model/talks-status.ts';
import {
  type MeetingsFilter,
  meetings,
  meetingsQuestion,
  talks,
  talksQuestion,
} from '../../../queries/meetings.ts';
import { printMeetings, printTalks } from '../../print/talks.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function talksCommand(): Command {
  return questionCommand(talksQuestion)
    .argument('[talks]', 'id of talks, or words of their name; without it all talks are listed')
    .action(
      answering(async (reader, asked, given) => {
        if (!given) {
          const all = await meetings(reader, {}, asked);
          return { answer: all, text: printMeetings(all) };
        }
        const id = await idOf(reader, given, ['Talks'], asked);
        const answer = await talks(reader, id, asked);
        if (!answer) throw notKnown(id);
        return { answer, text: printTalks(answer) };
      }),
    );
}

export function meetingsCommand(): Command {
  const statuses = talksStatuses.map(({ name }) => name.toLowerCase().replace('_', '-'));
  return questionCommand(meetingsQuestion)
    .option('--actor <id>', 'who takes part, mediates or hosts')
    .option('--venue <id>', 'where')
    .option('--issue <id>', 'about what')
    .addOption(new Option('--status <status...>', 'held, alleged, planned …').choices(statuses))
    .action(
      answering(async (reader, asked, _, { status, ...filter }: Filter) => {
        const wanted = status?.map((one) => one.toUpperCase().replace('-', '_') as TalksStatus);
        const { actor, venue, issue } = filter;
        const answer = await meetings(reader, { actor, venue, issue, status: wanted }, asked);
        return { answer, text: printMeetings(answer) };
      }),
    );
}

interface Filter extends Omit<MeetingsFilter, 'status'> {
  readonly status?: readonly string[];
}

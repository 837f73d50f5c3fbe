/** A paper as it is set: the same in the preview and on the printer's sheets, black on white in every theme. */
import type { ComponentChildren } from 'preact';
import { columnsOf } from '../../../shared/text/columns';
import { hungLines } from '../../lib/paper/lines';
import type { Paper, Part, Step } from '../../lib/paper/paper';
import { inFours } from '../../lib/text';
import { paperMessages as own } from '../../messages/paper';
import { CodePicture } from '../show/code-picture';
import { Value } from '../show/codes';
import { ShareCard } from '../show/share-card';

export function Sheet({ paper, printed }: { paper: Paper; printed: string }) {
  return (
    <article class="sheet">
      {paper.practice && <p class="on-practice">{own.practiceLine}</p>}
      <h3>{paper.title}</h3>
      {paper.about && <p class="about">{paper.about}</p>}
      <p class="printed">{printed}</p>
      {paper.parts.map((part, place) => (
        <OnePart key={place} part={part} />
      ))}
    </article>
  );
}

/** Longer than any word: a path, a digest in one piece. */
const RUN = /\S{23}/;

function OnePart({ part }: { part: Part }) {
  switch (part.part) {
    case 'text':
      return (
        <Titled {...part}>
          {part.lines.map((line, place) => (
            <p key={place}>{line}</p>
          ))}
        </Titled>
      );
    case 'exact':
      return (
        <pre>
          {hungLines(part.text, part.flows ?? false).map(({ text, before }, place) => (
            <span key={place} style={{ '--hang': widthOf(before) }}>
              {`${text}\n`}
            </span>
          ))}
        </pre>
      );
    case 'facts':
      return (
        <Titled {...part}>
          <dl>
            {part.facts.map(({ label, value }, place) => (
              <div key={place}>
                <dt>{label}</dt>
                <dd>
                  <Value value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </Titled>
      );
    case 'digest':
      return (
        <Titled {...part} whole>
          {part.hint && <p>{part.hint}</p>}
          <p class="in-groups">
            {inFours(part.digest).map((group, place) => (
              <span key={place}>{group}</span>
            ))}
          </p>
          <Words of={part.words} />
        </Titled>
      );
    case 'words':
      return (
        <Titled {...part} whole>
          <Words of={part.words} eight />
        </Titled>
      );
    case 'table':
      return (
        <Titled {...part}>
          <Table columns={part.columns} tall={part.tall ?? false}>
            {part.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={column} class={RUN.test(cell) ? 'run' : ''}>
                    <Value value={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </Titled>
      );
    case 'steps':
      return (
        <Titled {...part}>
          <Table columns={own.step.columns} kind="by-hand">
            {part.steps.map((step, place) => (
              <tr key={place}>
                <td>{part.first + place}</td>
                <td>
                  {step.text}
                  {step.boxes && <Boxes {...step.boxes} />}
                </td>
                <td />
                <td />
              </tr>
            ))}
          </Table>
        </Titled>
      );
    case 'sign':
      return (
        <Titled {...part} whole>
          <p>{part.hint}</p>
          <Table columns={own.sign.columns} tall kind="sign">
            {part.roles.map((role, place) => (
              <tr key={place}>
                <td>{role}</td>
                <td>{part.names?.[place]}</td>
                <td />
                <td />
              </tr>
            ))}
          </Table>
        </Titled>
      );
    case 'card':
      return (
        <section class="whole made-up">
          <ShareCard share={part.share} />
          <CodePicture text={part.share} label={part.code} tooLong="" use="share" />
        </section>
      );
    case 'sheet':
      return <hr />;
  }
}

/** In type of one width, in which a character of Japanese is as wide as it is high. */
function widthOf(text: string): string {
  const count = Array.from(text).length;
  const wide = columnsOf(text) - count;
  return `calc(${count - wide}ch + ${wide}em)`;
}

/** `whole`: not broken across two sheets. */
function Titled({
  title,
  whole,
  children,
}: {
  title?: string;
  whole?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={whole ? 'whole' : ''}>
      {title && <h4>{title}</h4>}
      {children}
    </section>
  );
}

const Words = ({ of, eight }: { of: readonly string[]; eight?: boolean }) => (
  <ol class={eight ? 'in-words eight' : 'in-words'}>
    {of.map((word, place) => (
      <li key={place}>{word}</li>
    ))}
  </ol>
);

interface TableProps {
  columns: readonly string[];
  tall?: boolean;
  kind?: string;
  children: ComponentChildren;
}

/** Its head stands on every sheet that it runs over. */
const Table = ({ columns, tall, kind = '', children }: TableProps) => (
  <table class={`${tall ? 'tall' : ''} ${kind}`}>
    <thead>
      <tr>
        {columns.map((column, place) => (
          // What is written by hand into a column may need no name.
          <th key={place} scope="col" role={column ? undefined : 'presentation'}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

const Boxes = ({ count, of }: NonNullable<Step['boxes']>) => (
  <ol class={`boxes ${of}`}>
    {Array.from({ length: count }, (_, place) => (
      <li key={place} />
    ))}
  </ol>
);

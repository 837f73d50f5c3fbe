/** Whether what a form makes is for practice; where nothing else can be made, that stands there, and why. */
import { useApp } from '../../lib/app-context';
import { Check } from './fields';

interface Props {
  /** What it is called in this form, and what it means there. */
  own: { practice: string; practiceHint: string };
  practice: boolean;
  onPractice(practice: boolean): void;
}

export function PracticeCheck({ own, practice, onPractice }: Props) {
  const { program, text } = useApp();
  return (
    <Check
      label={own.practice}
      hint={program.practiceOnly ? text.create.practiceForced : own.practiceHint}
      checked={practice}
      onChecked={onPractice}
      disabled={program.practiceOnly}
    />
  );
}

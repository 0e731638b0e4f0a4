import { useEffect, useRef } from 'preact/hooks';
import { paragraphs, type Stretch } from './pieces';
import { roleOf } from './roles';

interface Props {
  /** Title, line feed, body: what offsets count over. */
  text: string;
  stretches: readonly Stretch[];
  /** Ids of the stretches that stand out. */
  strong: ReadonlySet<string>;
  /** Where the title ends, 0 where there is none. */
  titleEnd: number;
  label: string;
  onMark?: (stretch: Stretch) => void;
  /** UTF-16 offsets of what was selected. */
  onSelect?: (start: number, end: number) => void;
  scrollTo?: string | null;
}

/**
 * A report with marks. The words go in as text nodes and nothing else: no style of a mark may part
 * Arabic letters, so it has a background and an underline, and neither padding nor a box of its own.
 */
export function ReportText({ text, stretches, strong, titleEnd, label, onMark, onSelect, scrollTo }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!scrollTo || !root.current) return;
    const mark = [...root.current.querySelectorAll<HTMLElement>('mark')].find((each) =>
      each.dataset['ids']?.split(' ').includes(scrollTo),
    );
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scrollTo, text]);

  const selected = () => {
    if (!onSelect || !root.current) return;
    const range = rangeWithin(root.current);
    if (range) onSelect(range.start, range.end);
  };

  return (
    <div
      ref={root}
      class="report-text"
      lang="ar"
      dir="rtl"
      role="document"
      aria-label={label}
      tabIndex={0}
      data-testid="report-text"
      onMouseUp={selected}
      onKeyUp={selected}
      onTouchEnd={selected}
    >
      {paragraphs(text, stretches).map((line) => {
        const title = (line[0]?.start ?? 0) < titleEnd;
        return (
          <p key={line[0]?.start} class={title ? 'title-line' : ''}>
            {line.map((piece) => {
              const first = piece.over.find((each) => strong.has(each.id)) ?? piece.over[0];
              if (!first) return <span data-at={piece.start}>{piece.text}</span>;
              const ids = piece.over.map((each) => each.id);
              return (
                <mark
                  key={piece.start}
                  class={`role-${roleOf(first.role)}${ids.some((id) => strong.has(id)) ? ' strong' : ''}`}
                  data-at={piece.start}
                  data-ids={ids.join(' ')}
                  data-field={first.role}
                  onClick={() => onMark?.(first)}
                >
                  {piece.text}
                </mark>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}

/** The browser's selection in UTF-16 units of the text; null where nothing of it is selected. */
function rangeWithin(root: HTMLElement): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset, false);
  const end = offsetOf(root, range.endContainer, range.endOffset, true);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(root: HTMLElement, node: Node, offset: number, end: boolean): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement?.dataset['at'];
    return at === undefined ? null : Number(at) + offset;
  }
  // Between elements: at the start of the one that follows, or behind the one before.
  const marks = [...root.querySelectorAll<HTMLElement>('mark[data-at], span[data-at]')];
  const probe = document.createRange();
  probe.setStart(node, offset);
  if (end) {
    const before = marks.filter((each) => probe.comparePoint(each, 0) <= 0).at(-1);
    return before ? Number(before.dataset['at']) + (before.textContent?.length ?? 0) : null;
  }
  const after = marks.find((each) => probe.comparePoint(each, 0) >= 0);
  return after ? Number(after.dataset['at']) : null;
}

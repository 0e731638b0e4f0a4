const ARABIC_RUN = /(\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s،؛]*[\p{Script=Arabic}\p{M}])?)/u;

/** Text of the program that holds words of a report: left to right, each Arabic stretch whole for itself. */
export function Mixed({ text }: { text: string }) {
  return (
    <>
      {text.split(ARABIC_RUN).map((part, i) =>
        i % 2 === 1 ? (
          <bdi key={i} lang="ar">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}

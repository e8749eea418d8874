import type { IdleProps, Named } from './types.ts';

type Props = { title: Named; onChoose: IdleProps['onChoose'] };

/** A title that opens in place. */
export function TitleRow({ title, onChoose }: Props) {
  const { netflixId, name, year, sure } = title;
  return (
    <button type="button" class="popup-row" onClick={() => onChoose({ kind: 'title', netflixId, name, sure })}>
      <bdi translate={false}>{name}</bdi>
      {year !== undefined && <span class="popup-year"> {year}</span>}
    </button>
  );
}

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Asked, type Guess, moved, offersOf } from '../../story/asking/prediction';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { Icon } from '../../ui/Icon';
import { useApp } from '../app-context';
import { offerWords } from './guess-words';

interface Props {
  readonly asked: Asked;
  readonly guess: Guess;
  readonly onGive: (guess: Guess) => void;
}

/** Events to put in order, each with two buttons. The order is the guess once one was moved, or the last button was pressed. */
export function OrderGuess({ asked, guess, onGive }: Props) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const list = useRef<HTMLOListElement>(null);
  /** The button that keeps the focus while its item moves. */
  const pressed = useRef<{ key: string; by: number }>(undefined);
  const said = useSignal('');
  const offers = offersOf(story, asked);
  const order = guess.length > 0 ? guess : offers.map(({ key }) => key);
  const titleOf = (key: string) => {
    const offer = offers.find((one) => one.key === key);
    return offer ? offerWords(app, offer) : '';
  };
  useLayoutEffect(() => {
    const { key, by } = pressed.current ?? {};
    pressed.current = undefined;
    if (key !== undefined) list.current?.querySelector<HTMLElement>(`[data-move="${by} ${key}"]`)?.focus();
  });
  const move = (key: string, by: 1 | -1, isByKey: boolean) => {
    const to = order.indexOf(key) + by;
    if (to < 0 || to >= order.length) return;
    if (isByKey) pressed.current = { key, by };
    onGive(moved(order, key, to));
    said.value = texts.moved(titleOf(key), to + 1, order.length);
  };
  return (
    <>
      <ol class="predict-order" ref={list}>
        {order.map((key, i) => (
          <li key={key}>
            <span class="predict-event">{titleOf(key)}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="icon-button"
                data-move={`${by} ${key}`}
                aria-label={(by < 0 ? texts.earlier : texts.later)(titleOf(key))}
                title={(by < 0 ? texts.earlier : texts.later)(titleOf(key))}
                aria-disabled={by < 0 ? i === 0 : i === order.length - 1}
                onClick={({ detail }) => move(key, by, detail === 0)}
              >
                <Icon name="down" />
              </button>
            ))}
          </li>
        ))}
      </ol>
      <button type="button" class="button" aria-pressed={guess.length > 0} onClick={() => onGive(order)}>
        {texts.order}
      </button>
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
    </>
  );
}

import { send } from './connection';

/** The title of a story, which opens it. @param place tells equal titles apart when focus is kept */
export function StoryLink(props: { id: string; title: string; place: string }) {
  const { id, title, place } = props;
  return (
    <button
      type="button"
      class="link"
      data-key={`${place}:${id}`}
      title={title}
      onClick={() => send({ type: 'openStory', storyId: id })}
    >
      <span dir="auto">{title}</span>
    </button>
  );
}

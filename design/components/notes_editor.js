// In the editor: a button of the text's toolbar asks for a note's words and sets its mark at
// the end of what is selected. A press on the mark lets them be changed or taken away.

const { React, DraftJS, draftail, wagtail } = window;

const askForWords = (words, longest) =>
  new Promise((resolve) => {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "note-words-label");
    dialog.innerHTML = `
      <form method="dialog">
        <p><label id="note-words-label" for="note-words"><strong>Note</strong></label><br>
          Shown at the end of the page. Web addresses become links.</p>
        <p><textarea id="note-words" rows="5" cols="60" required></textarea></p>
        <p><button class="button" value="keep">Keep</button>
          <button class="button button-secondary" value="cancel" formnovalidate>Cancel</button></p>
      </form>`;
    const field = dialog.querySelector("textarea");
    field.value = words;
    field.maxLength = longest;
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "keep" ? field.value.trim() : "");
    });
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
  });

// The note that is to go, between the press on "Remove" and the moment when the text is at hand.
let leaving = null;

class NoteSource extends React.Component {
  async componentDidMount() {
    const { editorState, entity, entityKey, entityType, onClose, onComplete } = this.props;
    const content = editorState.getCurrentContent();
    const selected = editorState.getSelection();
    if (entity && leaving === entityKey) {
      leaving = null;
      const without = DraftJS.Modifier.replaceText(content, selected, "");
      onComplete(DraftJS.EditorState.push(editorState, without, "remove-range"));
      return;
    }
    const text = await askForWords(entity ? entity.getData().text : "", entityType.longest);
    if (!text) {
      onClose();
      return;
    }
    const end = { key: selected.getEndKey(), offset: selected.getEndOffset() };
    // A new note stands after the words it is about; a changed one in its own place.
    const place = entity
      ? selected
      : selected.merge({
          anchorKey: end.key,
          anchorOffset: end.offset,
          focusKey: end.key,
          focusOffset: end.offset,
          isBackward: false,
        });
    const noted = content.createEntity(entityType.type, "IMMUTABLE", { text });
    const key = noted.getLastCreatedEntityKey();
    const marked = DraftJS.Modifier.replaceText(noted, place, entityType.mark, null, key);
    onComplete(DraftJS.EditorState.push(editorState, marked, "insert-characters"));
  }

  render() {
    return null;
  }
}

const Note = (props) => {
  const { text } = props.contentState.getEntity(props.entityKey).getData();
  const icon = React.createElement(wagtail.components.Icon, { name: "superscript" });
  // Taken away as a link is, a note would leave its mark behind.
  const onRemove = (key) => {
    leaving = key;
    props.onEdit(key);
  };
  return React.createElement(draftail.TooltipEntity, { ...props, icon, label: text, onRemove });
};

draftail.registerPlugin({ type: "NOTE", source: NoteSource, decorator: Note }, "entityTypes");

"""Tables that can be read aloud."""


def table(**changes) -> tuple:
    value = {
        "caption": "Ways to work together",
        "columns": [{"type": "words", "heading": "What"}, {"type": "text", "heading": "How long"}],
        "rows": [{"values": ["A talk", "<p>An <b>hour</b></p>"]}, {"values": ["A workshop", "<p>A day</p>"]}],
    }
    return ("table", value | changes)


def test_each_row_is_named_by_its_first_cell_and_each_column_by_its_heading(show):
    shown = show(table())
    assert shown.caption.get_text() == "Ways to work together"
    assert [cell.get_text(strip=True) for cell in shown.find_all("th", scope="col")] == ["What", "How long"]
    assert [cell.get_text(strip=True) for cell in shown.find_all("th", scope="row")] == [
        "A talk",
        "A workshop",
    ]
    assert shown.find("td").find("b").get_text() == "hour"


def test_a_wide_table_can_be_scrolled_by_keyboard(show):
    region = show(table()).find(role="region")
    assert region["tabindex"] == "0"
    assert region["aria-label"]


def test_a_table_without_rows_shows_nothing(show):
    assert not show(table(rows=[])).find(True)

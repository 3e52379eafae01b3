"""Questions whose answers open without any script."""


def test_each_question_opens_its_own_answer(show):
    questions = [{"question": f"Question {n}?", "answer": f"<p>Answer {n}.</p>"} for n in (1, 2)]
    shown = show(("accordion", {"title": "Good questions", "items": questions}))
    assert [
        (part.summary.get_text(strip=True), part.p.get_text(), part.has_attr("open"))
        for part in shown.find_all("details")
    ] == [("Question 1?", "Answer 1.", False), ("Question 2?", "Answer 2.", False)]
    assert shown.h2.get_text() == "Good questions"


def test_questions_need_no_title(show):
    shown = show(("accordion", {"title": "", "items": [{"question": "Why?", "answer": "<p>So.</p>"}]}))
    assert not shown.find("h2")

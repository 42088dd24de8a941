"""Every statement of the source material is reachable: asked, reasoned over, reported."""


def test_every_topic_names_only_questions_and_rules_that_exist(library, reasoner):
    for topic in library.topics.values():
        assert set(topic.questions) <= set(library.questions), topic.id
        assert set(topic.rules) <= set(reasoner.rules.rules), topic.id


def test_every_topic_is_asked_about_and_reported(library):
    for topic in library.topics.values():
        assert topic.questions, topic.id
        assert topic.report_section, topic.id


def test_only_topics_that_change_no_result_have_no_rule(library):
    without = {topic.id for topic in library.topics.values() if not topic.rules}
    for topic in without:
        asked = [library.questions[question] for question in library.topics[topic].questions]
        assert all(question.for_report for question in asked), topic


def test_the_defining_parts_of_the_article_are_all_there(library):
    assert {"what_negligence_is", "four_elements", "cause_but_for", "cause_proximate", "res_ipsa"} <= set(
        library.topics
    )
    assert len(library.topics) >= 36

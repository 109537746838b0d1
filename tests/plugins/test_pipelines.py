"""Frameworks of documents: the same bodies as a loop of `clean`; what came beside the text stays."""

from __future__ import annotations

import asyncio
import json

import pytest
from stories import BODIES, TEXTS, fails_on_ferries

pytestmark = pytest.mark.filterwarnings("default")
PAGE = b"<title>Rain</title><h1>Rain</h1><article>" + b"<p>It rained for three days in the capital, they said.</p>" * 3


def test_sklearn():
    sklearn = pytest.importorskip("sklearn")
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.pipeline import make_pipeline

    from cleannews.plugins.sklearn import NewsCleaner

    assert NewsCleaner().fit_transform(TEXTS) == BODIES
    words = make_pipeline(NewsCleaner(keep=["dateline"]), CountVectorizer()).fit(TEXTS)
    assert "yonhap" in words[-1].vocabulary_
    assert "yonhap" not in make_pipeline(NewsCleaner(), CountVectorizer()).fit(TEXTS)[-1].vocabulary_
    with pytest.warns(UserWarning, match="1 of 4 texts failed"):
        assert NewsCleaner(also=[fails_on_ferries]).fit_transform([*TEXTS, None]) == ["", *BODIES[1:], ""]
    copy = sklearn.base.clone(NewsCleaner(agency="AP"))
    assert copy.get_params()["agency"] == "AP"


def test_scrapy():
    pytest.importorskip("scrapy")
    from scrapy.exceptions import DropItem
    from scrapy.http import HtmlResponse
    from scrapy.settings import Settings

    from cleannews.plugins.scrapy import CleanNewsPipeline, article_of

    class Crawler:
        settings = Settings({"CLEANNEWS_HTML_FIELD": "html", "CLEANNEWS_DROP": True, "CLEANNEWS_OPTIONS": {"keep": ["byline"]}})

    pipeline = CleanNewsPipeline.from_crawler(Crawler)
    item = pipeline.process_item({"html": PAGE, "url": "https://example.org/rain"})
    assert item["article"]["title"] == "Rain"
    assert json.dumps(item["article"])
    assert pipeline.process_item({"text": TEXTS[0]})["article"]["text"] == BODIES[0]
    assert pipeline.process_item({"price": 3}) == {"price": 3}
    with pytest.raises(DropItem):
        pipeline.process_item({"html": b"<title>404</title>"})
    with pytest.raises(ValueError, match="kinds are"):
        CleanNewsPipeline(options={"keep": ["bylines"]})
    assert article_of(HtmlResponse("https://example.org/rain", body=PAGE)).title == "Rain"


def test_spacy(tmp_path):
    spacy = pytest.importorskip("spacy")
    from cleannews.plugins.spacy import read_clean

    nlp = spacy.blank("en")
    nlp.add_pipe("cleannews", config={"keep": ["byline"]})
    doc = nlp(TEXTS[0])
    assert doc.text == TEXTS[0]
    assert [span.label_ for span in doc.spans["cleannews"]] == [one.kind.value for one in doc._.article.removed]
    assert doc.spans["cleannews"][-1].text == "(END)"
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)(TEXTS[0])
    assert [span.text for span in again.spans["cleannews"]] == [span.text for span in doc.spans["cleannews"]]
    assert [doc.text for doc in read_clean(spacy.blank("en")).pipe(TEXTS)] == BODIES


def test_langchain(tmp_path):
    pytest.importorskip("langchain_core")
    from langchain_core.documents import Document

    from cleannews.plugins.langchain import CleanNews, NewsLoader

    documents = [Document(page_content=text, metadata={"number": number}) for number, text in enumerate(TEXTS)]
    cleaner = CleanNews()
    out = cleaner.transform_documents(documents)
    assert [document.page_content for document in out] == BODIES
    assert (out[0].metadata["number"], out[0].metadata["agency"]) == (0, "Yonhap")
    assert [document.page_content for document in documents] == TEXTS
    assert asyncio.run(cleaner.atransform_documents(documents)) == out
    faulty = CleanNews(also=[fails_on_ferries]).transform_documents(documents)
    assert [document.page_content for document in faulty] == [TEXTS[0], *BODIES[1:]]
    assert faulty[0].metadata == {"number": 0, "cleannews_error": "RuntimeError: no ferries"}
    assert CleanNews(drop_empty=True).transform_documents([Document(page_content="(END)")]) == []
    (tmp_path / "a.txt").write_text(TEXTS[0], "utf-8")
    (tmp_path / "b.html").write_bytes(PAGE)
    loaded = NewsLoader([tmp_path / "a.txt", tmp_path / "b.html"]).load()
    assert [document.metadata["title"] for document in loaded] == ["Ferry late again", "Rain"]
    assert loaded[0].page_content == BODIES[0]


def test_llama_index(tmp_path):
    pytest.importorskip("llama_index.core")
    from llama_index.core.ingestion import IngestionPipeline
    from llama_index.core.schema import Document

    from cleannews.plugins.llama_index import CleanNews, NewsReader

    nodes = [Document(text=text, metadata={"number": number}) for number, text in enumerate(TEXTS)]
    out = IngestionPipeline(transformations=[CleanNews()]).run(documents=nodes)
    assert [node.text for node in out] == BODIES
    assert (out[0].metadata["number"], out[0].metadata["agency"]) == (0, "Yonhap")
    assert [node.text for node in nodes] == TEXTS
    assert CleanNews(keep=("byline",)).to_dict() != CleanNews().to_dict()
    (tmp_path / "a.txt").write_text(TEXTS[0], "utf-8")
    assert NewsReader().load_data(tmp_path / "a.txt")[0].text == BODIES[0]


def test_haystack():
    pytest.importorskip("haystack")
    from haystack import Document, Pipeline
    from haystack.core.serialization import allow_deserialization_module

    from cleannews.plugins.haystack import NewsCleaner

    pipeline = Pipeline()
    pipeline.add_component("clean", NewsCleaner(keep=["byline"]))
    documents = [Document(content=text, meta={"number": number}) for number, text in enumerate([*TEXTS, None])]
    allow_deserialization_module("cleannews.plugins.haystack")
    again = Pipeline.loads(pipeline.dumps())
    for one in (pipeline, again):
        out = one.run({"clean": {"documents": documents}})["clean"]["documents"]
        assert [document.content for document in out] == [*BODIES, None]
        assert (out[0].meta["number"], out[0].meta["agency"]) == (0, "Yonhap")


def test_datatrove():
    pytest.importorskip("datatrove")
    from datatrove.data import Document

    from cleannews.plugins.datatrove import CleanNews

    step = CleanNews()
    documents = [Document(text=text, id=str(number), metadata={"number": number}) for number, text in enumerate([*TEXTS, "(END)"])]
    out = list(step.run(documents))
    assert [document.text for document in out] == BODIES
    assert (out[0].metadata["number"], out[0].metadata["agency"]) == (0, "Yonhap")
    assert step.stats["removed_end"].total == 2
    assert step.stats["empty"].total == 1
    faulty = CleanNews(also=[fails_on_ferries])
    out = list(faulty.run([Document(text=text, id=str(number)) for number, text in enumerate(TEXTS)]))
    assert [document.text for document in out] == [TEXTS[0], *BODIES[1:]]
    assert (out[0].metadata, faulty.stats["failed"].total) == ({"cleannews_error": "RuntimeError: no ferries"}, 1)


def test_dolma():
    pytest.importorskip("dolma")
    from dolma.core.data_types import Document

    from cleannews.plugins.dolma import CleanNewsTagger

    result = CleanNewsTagger().predict(Document(source="x", version="1", id="1", text=TEXTS[0]))
    assert [TEXTS[0][span.start : span.end] for span in result.spans][-1] == "(END)"
    assert all(0 <= span.score <= 1 for span in result.spans)


def test_nemo_curator():
    pytest.importorskip("nemo_curator")
    import pandas as pd
    from nemo_curator.stages.text.modifiers import Modify
    from nemo_curator.tasks import DocumentBatch

    from cleannews.plugins.nemo_curator import CleanNews

    assert [CleanNews().modify_document(text) for text in [*TEXTS, None]] == [*BODIES, None]
    with pytest.warns(UserWarning, match="1 of 1 texts failed"):
        assert CleanNews(also=[fails_on_ferries]).modify_document(TEXTS[0]) is None
    stage = Modify(modifier_fn=CleanNews(), input_fields="text")
    batch = DocumentBatch(dataset_name="news", data=pd.DataFrame({"text": TEXTS, "label": [1, 2, 3]}, index=[5, 6, 7]))
    frame = stage.process(batch).to_pandas()
    assert (frame["text"].tolist(), frame["label"].tolist(), frame.index.tolist()) == (BODIES, [1, 2, 3], [5, 6, 7])


def test_mcp():
    pytest.importorskip("mcp")
    from cleannews.plugins.mcp import make_server

    async def use():
        server = make_server()
        names = {tool.name for tool in await server.list_tools()}
        assert names == {"clean_text", "clean_page", "explain_text"}
        article = (await server.call_tool("clean_text", {"text": TEXTS[0]})).structured_content
        assert article["text"] == BODIES[0]
        page = (await server.call_tool("clean_page", {"html": PAGE.decode()})).structured_content
        assert page["title"] == "Rain"
        told = (await server.call_tool("explain_text", {"text": TEXTS[0]})).structured_content
        assert "end" in told["result"]

    asyncio.run(use())

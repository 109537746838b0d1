"""The people whom a byline names; roles, houses, places, handles and lives are none."""

from __future__ import annotations

import pytest

from cleannews.facts.authors import authors_of
from cleannews.labelling.bylines.names import names_in

NAMES: dict[str, tuple[str, ...]] = {
    "By Ann Poe, Health Reporter": ("Ann Poe",),
    "Ann Poe Health correspondent": ("Ann Poe",),
    "By Ann Poe, Bob Roe and Cal Loe": ("Ann Poe", "Bob Roe", "Cal Loe"),
    "By ANN POE Associated Press": ("ANN POE",),
    "By Ann Poe May 3, 2031": ("Ann Poe",),
    "Photos and Story By Ann Poe": ("Ann Poe",),
    "Posted by: Ann Poe on May 3": ("Ann Poe",),
    "Ann Poe @annpoe ann@example.com": ("Ann Poe",),
    "Ann Poe is a fellow at the Example Institute and writes on ferries.": ("Ann Poe",),
    "By BBC deputy political editor Ann Poe": ("Ann Poe",),
    "Emily Post": ("Emily Post",),
    "Mohammed bin Salim al-Mithali": ("Mohammed bin Salim al-Mithali",),
    "Por Ana ExemploDa Agência Estado": ("Ana Exemplo",),
    "Por ANA MODELO E JOÃO EXEMPLO, na Gazeta": ("ANA MODELO", "JOÃO EXEMPLO"),
    "Ana Exemplo, de Recife": ("Ana Exemplo",),
    "Par Jean Exemple avec AFP": ("Jean Exemple",),
    "Penulis: Budi Contoh | Editor: Sari Contoh": ("Budi Contoh",),
    "Ali ÖRNEK-Veli ÖRNEK/İZMİR, (DHA)": ("Ali ÖRNEK", "Veli ÖRNEK"),
    "Текст: Анна Примерова, фото: Иван Примеров": ("Анна Примерова",),
    "Του Γιάννη Παραδείγματος": ("Γιάννη Παραδείγματος",),
    "كتبت- مريم المثال:": ("مريم المثال",),
    "محمد المثال - القاهرة": ("محمد المثال",),
    "박예시·이마루 기자": ("박예시", "이마루"),
    "[한빛=홍길동 기자]": ("홍길동",),
    "홍길동 예시대 교수": ("홍길동",),
    "한빛뉴스 홍길동입니다.": ("홍길동",),
    "（台報／王小明、李大同 地報導）": ("王小明", "李大同"),
    "记者 王小明 实习生 李大同 北京报道": ("王小明", "李大同"),
    "记者：王小明，编辑：李大同": ("王小明",),
    "阿卜杜拉·例示江": ("阿卜杜拉·例示江",),
    "【ワシントン＝山田太郎】": ("山田太郎",),
}
NOBODY = (
    "By The Associated Press", "Reuters Staff", "Arden News wire services", "By Our Staff Reporter", "By Web Desk", "by Admin", "JR PP KG",
    "Executive Content Editor", "The writer is a retired captain of the coast guard", "Da Agência Estado", "De O Globo", "Redacción El Ejemplo",
    "디지털뉴스부", "新华社记者", "责编：王小明", "例示編集部", "নিজস্ব প্রতিবেদক", "- Role, BBC News", "Press Trust of India", "Special to The Post",
)  # fmt: skip


@pytest.mark.parametrize(("byline", "names"), NAMES.items())
def test_people_are_named(byline: str, names: tuple[str, ...]) -> None:
    assert names_in(byline) == names


@pytest.mark.parametrize("byline", NOBODY)
def test_desks_houses_and_roles_are_nobody(byline: str) -> None:
    assert names_in(byline) == ()


def test_a_first_name_beside_the_full_one_is_left_out() -> None:
    assert authors_of(["By", "Ann Poe", "at", "Example Yoga", "Ann"]) == ("Ann Poe",)

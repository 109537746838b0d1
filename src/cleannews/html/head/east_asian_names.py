"""Papers, sites and accounts that sign in Chinese, Japanese or Korean writing, told from people."""

from __future__ import annotations

import re

from cleannews.text.prose import east_asian

__all__ = ["has_chinese_surname", "is_east_asian_desk"]

DESKS = tuple(
    "編集部 编辑部 編輯部 取材班 취재팀 편집부 뉴스팀 통신사 新聞社 通信社 通讯社 新华社 本报讯 网 網 报 報 新闻 新聞 社 号 科技 财经 財經 综合 日报 晚报 频道 周刊 杂志 电视台 电台 中心 平台 客户端 观察 在线 发布 快讯 자료사진 뉴스".split()
)
"""Last words of papers, sites, channels and accounts in Chinese, Japanese and Korean."""
OPENINGS = tuple("网易 新浪 腾讯 搜狐 凤凰网 澎湃 央视 来源 來源 责任 责编 编辑 字号 微信 功能介绍 当前位置".split())
LONGEST = 6
"""Letters of a name in Chinese or Japanese writing; longer ones are of offices, or of a name with its office."""
SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘鍾姜崔谭譚陆陸范範汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻阎段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟申耿关關焦左柳欧歐甘祝包宁寧尚符舒阮纪紀柯梅童毕畢单單裴霍成苗谷曲盛冉翁蓝藍骆駱路游辛靳管柴蒙鲍鮑华華喻祁房蒲滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴陰昝智幸奉植衡富尧堯闭閉由".replace(
        " ", ""
    )
)
"""First letters of Chinese names; they are those of nearly all, and of few words of a page's furniture."""
only_han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+").fullmatch


def is_east_asian_desk(name: str) -> bool:
    """Whether a name in Chinese, Japanese or Korean writing is a paper's, a site's or an account's.

    >>> [is_east_asian_desk(name) for name in ("海湾晚报", "王海澜", "佐藤海之介", "海湾大学金融研究院执行院长", "Jane Doe")]
    [True, False, False, True, False]
    """
    if name.isascii() or not east_asian(name):
        return False
    return name.endswith(DESKS) or name.startswith(OPENINGS) or (len(name) > LONGEST and only_han(name) is not None)


def has_chinese_surname(name: str) -> bool:
    """Whether a word can be a Chinese name: two to four letters, a surname first.

    >>> has_chinese_surname("王海澜"), has_chinese_surname("字号"), has_chinese_surname("新闻资讯")
    (True, False, False)
    """
    return 2 <= len(name) <= 4 and name[0] in SURNAMES and only_han(name) is not None

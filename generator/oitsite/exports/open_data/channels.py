"""The channels to complain, to suggest and to ask."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row
from oitsite.exports.table import Column, Table
from oitsite.records.kinds.channel import Channel
from oitsite.site import Site

_CHANNEL = (
    Column("id", "รหัส", "ชื่อย่อของช่องทาง ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("title", "ช่องทาง", "ชื่อช่องทาง"),
    Column("purposes", "ใช้เพื่อ", "corruption ทุจริต, general ทั่วไป, opinion เสนอแนะ, question สอบถาม"),
    Column("reader", "ผู้รับเรื่อง", "ตำแหน่งของผู้อ่านเรื่อง"),
    Column("hours", "เวลา", "วันเวลาที่รับเรื่อง"),
    Column("anonymous", "ไม่บอกชื่อได้", "yes ได้, no ไม่ได้", 12),
    Column("phones", "โทรศัพท์", "หมายเลข คั่นด้วยเครื่องหมายจุลภาค"),
    Column("emails", "อีเมล", "ที่อยู่อีเมล คั่นด้วยเครื่องหมายจุลภาค"),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of the channels."""
    rows = tuple(_channel(channel) for channel in site.of(Channel))
    yield DataSet("channels", None, Table("ช่องทางร้องเรียนและเสนอแนะ", _CHANNEL, rows))


def _channel(channel: Channel) -> Row:
    return (
        channel.id,
        channel.title,
        ", ".join(channel.purposes),
        channel.reader,
        channel.hours,
        "yes" if channel.anonymous else "no",
        ", ".join(map(str, channel.phones)),
        ", ".join(channel.emails),
    )

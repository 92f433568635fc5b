"""The list of purchases with their progress, from the year's 16-column list."""

from functools import partial

from oitsite.items.purchases import in_list

LIVES_IN = "content/{year}/procurement-list.xlsx"


work = partial(in_list, says="ชื่องานที่ซื้อหรือจ้าง", said=lambda row: row.work)
budget = partial(in_list, says="งบประมาณที่ได้รับจัดสรร", said=lambda row: row.budget)
budget_source = partial(in_list, says="แหล่งที่มาของงบประมาณ", said=lambda row: row.budget_source)
status = partial(in_list, says="สถานะการจัดซื้อจัดจ้าง", said=lambda row: row.status)
method = partial(in_list, says="วิธีซื้อหรือจ้าง", said=lambda row: row.method)
reference_price = partial(in_list, says="ราคากลาง", said=lambda row: row.reference_price)
agreed_price = partial(in_list, says="ราคาที่ตกลงซื้อหรือจ้าง", said=lambda row: row.agreed_price)
winner = partial(in_list, says="ผู้ที่ได้รับการคัดเลือก", said=lambda row: row.winner)
egp_number = partial(in_list, says="เลขที่โครงการในระบบ e-GP", said=lambda row: row.egp)
official_form = partial(in_list, says="ข้อมูลทุกช่องของแบบฟอร์ม 16 ช่อง", said=lambda row: not row.blanks)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColumnList</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Make all columns found inputs</source>
        <translation>把找到的列都作为输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Search columns</source>
        <translation>查找列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Take all columns found out</source>
        <translation>把找到的列都去掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Use all</source>
        <translation>全部使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Use none</source>
        <translation>全部不用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>{found} of {count}</source>
        <translation>{count} 列中的 {found} 列</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_menu.py"/>
        <source>&amp;Also a target</source>
        <translation>也作为目标(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_menu.py"/>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_menu.py"/>
        <source>&amp;Not used</source>
        <translation>不使用(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_menu.py"/>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_menu.py"/>
        <source>Take the numbers as &amp;categories ({inputs})</source>
        <translation>把数字当作类别(&amp;C)（{inputs}）</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>categories → {inputs}</source>
        <translation>类别 → {inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>text → {inputs}</source>
        <translation>文本 → {inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>text, {count:,} different</source>
        <translation>文本，{count:,} 种取值</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>Columns and what they are used for</source>
        <translation>各列及其用途</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/column_list.py"/>
        <source>I makes an input, T the target, N takes a column out; Space: more</source>
        <translation>I 作为输入，T 作为目标，N 去掉该列；空格键：更多</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>A row has gaps: leave it out, or fill it in and import again</source>
        <translation>有一行有空缺：把它去掉，或者补全后重新导入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Choose one or more columns as inputs</source>
        <translation>请选择一列或几列作为输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Choose the column to be learned as the target</source>
        <translation>请选择要学习的那一列作为目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Reading was stopped</source>
        <translation>已停止读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>This table can't be imported as it is</source>
        <translation>这个表格不能照这样导入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/foot.py"/>
        <source>{rows} have gaps: leave them out, or fill them in and import again</source>
        <translation>{rows}有空缺：把它们去掉，或者补全后重新导入</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Comma: 0,5</source>
        <translation>逗号：0,5</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Point: 0.5</source>
        <translation>点：0.5</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/format_row.py"/>
        <source>Values</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/asking.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>Column {column} holds text among numbers (row {row}: “{cell}”), so it is taken as text</source>
        <translation>列 {column} 的数字中混有文本（第 {row} 行：“{cell}”），因此当作文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>Column {column} holds text among numbers (row {row}: “{cell}”), so it isn't used</source>
        <translation>列 {column} 的数字中混有文本（第 {row} 行：“{cell}”），因此不使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/asking.py"/>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>Nothing is missing</source>
        <translation>没有空缺</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/asking.py"/>
        <source>Tables ({patterns})</source>
        <translation>表格 ({patterns})</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>the first in row {row}, column {column}</source>
        <translation>第一处在第 {row} 行，列 {column}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} classes: {classes}</source>
        <translation>{count} 个类别：{classes}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} input</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} target: {targets}</source>
        <translation>{count} 个目标：{targets}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{count} targets: {targets}</source>
        <translation>{count} 个目标：{targets}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{name} from {low} to {high}</source>
        <translation>{name}，{low} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{rows} has a gap</source>
        <translation>{rows}有空缺</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{rows} have gaps</source>
        <translation>{rows}有空缺</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{rows} → {train} for training, {test} for testing</source>
        <translation>{rows} → {train} 行训练，{test} 行测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{rows}, {dropped} left out</source>
        <translation>{rows}，去掉 {dropped} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/summary.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/dialog.py"/>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/dialog.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Adds about {size} to the project</source>
        <translation>项目文件大约增加 {size}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>As a link</source>
        <translation>作为链接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Each class is tested with the same part of its rows</source>
        <translation>每个类别都拿出同样比例的行用于测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>In the project</source>
        <translation>存入项目</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Keeping</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Missing values</source>
        <translation>空缺值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Rows for testing</source>
        <translation>用于测试的行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Rows with gaps</source>
        <translation>有空缺的行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Same part of each class</source>
        <translation>各类别同比例</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Scale inputs</source>
        <translation>缩放输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Several targets are learned as numbers</source>
        <translation>几个目标一起按数值学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>Testing</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>The same seed picks the same rows</source>
        <translation>同样的种子选出同样的行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>{path}, read each time the project is opened</source>
        <translation>{path}，每次打开项目时读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/form.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>Nothing is known here</source>
        <translation>这里的内容未知</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>Text among numbers: for this the column is taken as text</source>
        <translation>数字中混有文本：因此该列当作文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>category · {inputs}</source>
        <translation>类别 · {inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>target · classes</source>
        <translation>目标 · 类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>target · numbers</source>
        <translation>目标 · 数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>text · {inputs}</source>
        <translation>文本 · {inputs}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/preview_table.py"/>
        <source>Rows in the file</source>
        <translation>文件中的行</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/importing/session.py"/>
        <source>Save the project first: a link is kept relative to its folder</source>
        <translation>请先保存项目：链接是相对于项目所在文件夹保存的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/importing/session.py"/>
        <source>{name}: can't be read</source>
        <translation>{name}：无法读取</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>1 or more units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>NN Studio network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>Something in the code was changed on its way: copy it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code is cut off: {found} of its {expected} characters are there. Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code is longer than any that NN Studio makes: something in it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code was made by a newer NN Studio: get a newer one to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The data of this network are too large to be copied as text: save it as a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>There is no network in this text: a code begins with nns1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>This network is too large to be copied as text: save it as a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a finite number to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>a network of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>a number from {minimum:g} to {maximum:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a number of at most 4,300 digits to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>a number within float32 (at most 3.4028235e+38)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>a number within float32 to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>at most {limit:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>at most {limit:,} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {limit:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {limit:,} values in all parts that are kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>at most {limit:,} {what} to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>at most {limit} levels of nesting to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>at most {limit}, the newest that NN Studio {newest} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {most:,} {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>dtype, shape and base64 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>extra keys that are not the format's own to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>half of a surrogate pair ({half})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>half of one (U+{code:04X})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>min below max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>min {low!r} and max {high!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>rows of {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>text as a key to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>text, a number, a list or an object to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>whole characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>whole characters to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{characters:,} characters ({shape_text} float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} ({key} with {units})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{known} (for {activation})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{least} or more units for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{least} to {most:,} {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{names} (one a unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{name}: $.network: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>{name}: a network file that can be read ends in {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>{name}: a network file that can be written ends in {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be written: there is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>{name}: expected at most {limit} MiB to save, found {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: expected at most {limit} bytes ({mebibytes} MiB), found {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} keys, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} levels of nesting, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} objects, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: expected more, found the end of the file: it is cut off, or a bracket or quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: its numbers don't fit its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: the current folder was removed; go to another one, or give the whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: there is no such file in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: what it holds can't be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: what it holds is larger than any network that NN Studio copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: expected JSON text in UTF-8, found byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: {place}: expected every key once, found {key} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: not valid JSON ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: not valid JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{numbers} (one a unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{numbers} in {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{oldest} to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{shape} (units x inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{version}: get a newer NN Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

extension FreshDocuments {
    /// Everything of a segment that is no word. No document may be dead.
    func writeColumns(
        _ schema: IndexSchema,
        _ languages: borrowing SegmentLanguages,
        _ layout: borrowing FreshLayout,
        to writer: inout SegmentWriter
    ) throws(IndexError) {
        let keys = KeyLookup.sections(keys: documents.map(\.key))
        try writer.add(.keys, keys.keys)
        try writer.add(.keyLookup, keys.lookup)
        var languageColumn = NumberColumnWriter()
        for document in documents {
            languageColumn.append(Int64(languages.number(of: Int(document.language))))
        }
        try writer.add(.documentLanguages, languageColumn.finish())
        try writer.add(.lengthCodes, Array(layout.lengthCodes.values))
        for field in schema.textFields.indices {
            var column = NumberColumnWriter()
            for document in documents {
                column.append(Int64(document.words(inField: field, of: schema.textFields.count)))
            }
            try writer.add(.fieldWordCounts, field: field, column.finish())
        }
        for field in schema.numberFields.indices {
            var column = NumberColumnWriter()
            for values in self.numbers {
                column.append(field < values.count ? values[field] : nil)
            }
            try writer.add(.numbers, field: field, column.finish())
        }
        for field in schema.keywordFields.indices {
            var column = KeywordColumnWriter()
            for values in keywords {
                column.append(field < values.count ? values[field] : [])
            }
            try writer.add(.keywords, field: field, column.finish())
        }
    }
}

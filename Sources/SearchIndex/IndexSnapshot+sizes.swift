extension IndexSnapshot {
    /// Bytes of each sort of section over all segments, by name: what takes up room.
    public var sectionSizes: [(name: String, bytes: Int)] {
        let fields = max(schema.textFields.count, schema.numberFields.count, schema.keywordFields.count)
        return SectionKind.allCases.map { kind in
            let sizes = segments.flatMap { view in
                (0..<fields).map { view.segment.bytes.section(kind, field: $0).count }
            }
            return (String(describing: kind), sizes.reduce(0, +))
        }
    }
}

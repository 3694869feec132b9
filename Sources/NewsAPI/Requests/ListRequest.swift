package import NewsModel

/// Something that is listed of the articles asked about: a verb of cross-examination.
package protocol Listed: Codable, Sendable, Equatable {
    /// Of the request: `timeline` is asked at `/v1/timeline`.
    static var requestName: String { get }
    /// Of the list in the reply.
    static var listKey: String { get }
    /// Whether it is always asked of some articles, never of all without a query.
    static var needsQuery: Bool { get }
}

extension Listed {
    package static var needsQuery: Bool { true }
}

/// What the articles of a selection give.
package struct ListRequest<Entry: Listed>: Request {
    package typealias Reply = Listing<Entry>

    package static var name: String { Entry.requestName }
    package static var parameters: [String] { Selection.parameters }

    package var selection: Selection

    package init(_ selection: Selection) {
        self.selection = selection
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        selection = try Selection(parameters, needsQuery: Entry.needsQuery)
    }

    package func write(to parameters: inout QueryString) {
        selection.write(to: &parameters)
    }
}

/// A reply that is a list, and what there is to say of it.
package protocol ListingReply {
    static var listKey: String { get }
}

extension Listing: ListingReply where Entry: Listed {
    package static var listKey: String { Entry.listKey }
}

/// One object with the list under its own key.
extension Listing: Codable where Entry: Listed {
    private static var entriesKey: WireKey { WireKey(stringValue: Entry.listKey) }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireKey.self)
        self.init(
            entries: try container.decode([Entry].self, forKey: Self.entriesKey),
            total: try container.decode(Int.self, forKey: .total),
            examined: try container.decode(Int.self, forKey: .examined),
            warnings: try container.decode([String].self, forKey: .warnings)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireKey.self)
        try container.encode(entries, forKey: Self.entriesKey)
        try container.encode(total, forKey: .total)
        try container.encode(examined, forKey: .examined)
        try container.encode(warnings, forKey: .warnings)
    }
}

extension WireKey {
    fileprivate static let total = WireKey(stringValue: "total")
    fileprivate static let examined = WireKey(stringValue: "examined")
    fileprivate static let warnings = WireKey(stringValue: "warnings")
}

/// Documents of one segment that match: as a list while they are few, as bits where they are many.
enum DocumentSet: Sendable {
    case all
    /// Ascending.
    case list([UInt32])
    case bits(Bitmap)

    static let empty = DocumentSet.list([])

    /// Lists of more than one in so many documents are handled as bits.
    private static let sparse = 64

    func count(limit: Int) -> Int {
        switch self {
        case .all: limit
        case .list(let documents): documents.count
        case .bits(let bitmap): bitmap.count
        }
    }

    var isEmpty: Bool {
        if case .list(let documents) = self { documents.isEmpty } else { false }
    }

    func bitmap(limit: Int) -> Bitmap {
        switch self {
        case .all:
            var bitmap = Bitmap(limit: limit)
            bitmap.invert()
            return bitmap
        case .list(let documents): return Bitmap(documents, limit: limit)
        case .bits(let bitmap): return bitmap
        }
    }

    /// Ascending.
    func documents(limit: Int) -> [UInt32] {
        switch self {
        case .all: Array(0..<UInt32(truncatingIfNeeded: limit))
        case .list(let documents): documents
        case .bits(let bitmap): bitmap.documents
        }
    }

    func intersection(_ other: DocumentSet, limit: Int) -> DocumentSet {
        switch (self, other) {
        case (.all, let set), (let set, .all): return set
        case (.list(let ones), .list(let others)): return .list(Self.common(ones, others))
        case (.list(let documents), .bits(let bitmap)), (.bits(let bitmap), .list(let documents)):
            return .list(documents.filter(bitmap.contains))
        case (.bits(var bitmap), .bits(let other)):
            bitmap.formIntersection(other)
            return .bits(bitmap)
        }
    }

    func union(_ other: DocumentSet, limit: Int) -> DocumentSet {
        switch (self, other) {
        case (.all, _), (_, .all): return .all
        case (.list(let ones), .list(let others)) where (ones.count + others.count) * Self.sparse < limit:
            return .list(Self.merged(ones, others))
        default:
            var bitmap = bitmap(limit: limit)
            bitmap.formUnion(other.bitmap(limit: limit))
            return .bits(bitmap)
        }
    }

    func subtracting(_ other: DocumentSet, limit: Int) -> DocumentSet {
        switch (self, other) {
        case (_, .all): return .empty
        case (.list(let documents), .bits(let bitmap)): return .list(documents.filter { !bitmap.contains($0) })
        case (.list(let documents), .list(let others)): return .list(Self.without(documents, others))
        default:
            var bitmap = bitmap(limit: limit)
            bitmap.subtract(other.bitmap(limit: limit))
            return .bits(bitmap)
        }
    }

    private static func common(_ ones: [UInt32], _ others: [UInt32]) -> [UInt32] {
        var found: [UInt32] = []
        var place = 0
        for document in ones {
            while place < others.count, others[place] < document {
                place += 1
            }
            guard place < others.count else { break }
            if others[place] == document {
                found.append(document)
            }
        }
        return found
    }

    private static func without(_ ones: [UInt32], _ others: [UInt32]) -> [UInt32] {
        var place = 0
        return ones.filter { document in
            while place < others.count, others[place] < document {
                place += 1
            }
            return place == others.count || others[place] != document
        }
    }

    private static func merged(_ ones: [UInt32], _ others: [UInt32]) -> [UInt32] {
        var found: [UInt32] = []
        found.reserveCapacity(ones.count + others.count)
        var place = 0
        for document in ones {
            while place < others.count, others[place] < document {
                found.append(others[place])
                place += 1
            }
            if place < others.count, others[place] == document {
                place += 1
            }
            found.append(document)
        }
        found += others[place...]
        return found
    }
}

/// The best of the documents that are in any of some short lists, which are merged: bounds are not worth while.
struct BestOfFew {
    /// Lists are short together when they hold less than one in so many documents.
    private static let sparse = 24

    private struct Merged {
        var documents: UnsafeMutablePointer<UInt32>
        var scores: UnsafeMutablePointer<Float>

        init(capacity: Int, _ arena: PostingsArena) {
            documents = arena.take(byteCount: capacity * 4).bindMemory(to: UInt32.self, capacity: capacity)
            scores = arena.take(byteCount: capacity * 4).bindMemory(to: Float.self, capacity: capacity)
        }
    }

    private let lists: [ScoredList]
    private let codes: UnsafePointer<UInt8>
    private let arena: PostingsArena

    /// The lists in the order in which scores are summed.
    init(_ lists: [ScoredList], codes: UnsafePointer<UInt8>, arena: PostingsArena) {
        self.lists = lists
        self.codes = codes
        self.arena = arena
    }

    static func suits(_ lists: [ScoredList], documentCount: Int) -> Bool {
        lists.reduce(0) { $0 + $1.documentFrequency } * sparse < documentCount
    }

    func run(_ best: inout BestMatches) throws(IndexError) {
        let capacity = lists.reduce(0) { $0 + $1.documentFrequency }
        var merged = Merged(capacity: capacity, arena)
        var next = Merged(capacity: capacity, arena)
        var count = 0
        for list in lists {
            count = try Self.merge(list, codes, merged, count: count, into: next)
            swap(&merged, &next)
        }
        for place in 0..<count {
            best.offer(merged.documents[place], score: merged.scores[place])
        }
    }

    /// Gives the number of documents.
    private static func merge(
        _ list: ScoredList,
        _ codes: UnsafePointer<UInt8>,
        _ known: Merged,
        count: Int,
        into merged: Merged
    ) throws(IndexError) -> Int {
        var list = list
        var place = 0
        var end = 0
        for block in 0..<list.blockCount {
            try list.load(block: block)
            let scores = try list.scores(codes)
            for index in 0..<list.count {
                let document = list.documents[index]
                while place < count, known.documents[place] < document {
                    merged.documents[end] = known.documents[place]
                    merged.scores[end] = known.scores[place]
                    place += 1
                    end += 1
                }
                var score = scores[index]
                if place < count, known.documents[place] == document {
                    score = known.scores[place] + score
                    place += 1
                }
                merged.documents[end] = document
                merged.scores[end] = score
                end += 1
            }
        }
        while place < count {
            merged.documents[end] = known.documents[place]
            merged.scores[end] = known.scores[place]
            place += 1
            end += 1
        }
        return end
    }
}

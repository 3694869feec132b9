import TestSupport
import Testing

@testable import SearchIndex

/// Random histories of an index against a model: what is findable, what is durable, what a rollback leads back to.
@Suite struct LifecycleTests {
    private final class History {
        let folder: TemporaryFolder
        var random: RandomDocuments
        var options = TextIndex.Options()
        var index: TextIndex
        var model = IndexModel()
        var committed = IndexModel()
        var tag: String?
        var commits = 0

        init(seed: Int) throws {
            folder = try TemporaryFolder()
            random = RandomDocuments(seed: UInt64(seed))
            options.mergesInline = seed % 2 == 0
            options.verifiesAfterOpening = seed % 4 == 1
            options.flushBytes = seed % 3 == 0 ? 2000 : 1 << 20
            options.memoryBytes = seed % 5 == 0 ? 20_000 : 1 << 20
            index = try Self.open(folder, options)
        }

        static func open(_ folder: TemporaryFolder, _ options: TextIndex.Options) throws -> TextIndex {
            var policy = MergePolicy()
            policy.fanIn = 4
            policy.smallestTier = 4 << 10
            return try TextIndex(
                directory: folder.path,
                schema: IndexModel.schema,
                options: options,
                files: SystemFiles(),
                policy: policy
            )
        }

        func step() throws {
            switch random.number(0..<100) {
            case 0..<55: try change()
            case 55..<75: try compare(index.refresh())
            case 75..<90: try commit()
            case 90..<94: try rollback()
            default: try reopen()
            }
        }

        func change() throws {
            for _ in 0..<random.number(0..<12) {
                let key = UInt64(random.number(0..<150))
                switch random.number(0..<10) {
                case 0..<6:
                    let documents = (0..<random.number(1..<4)).map { random.document(key + UInt64($0 % 2)) }
                    try index.replace(documents)
                    documents.forEach { model.replace($0) }
                case 6..<8:
                    try index.delete(keys: [key, key + 3])
                    model.documents[key] = nil
                    model.documents[key + 3] = nil
                default:
                    let change = random.change(key)
                    try index.update([change])
                    model.update(change)
                }
            }
        }

        func commit() throws {
            commits += 1
            tag = "commit \(commits)"
            try index.commit(tag: tag ?? "")
            committed = model
            try compare(index.latest)
            #expect(index.committedTag == tag)
        }

        func rollback() throws {
            try index.rollback()
            model = committed
            try compare(index.latest)
        }

        func reopen() throws {
            if random.chance(0.5) {
                try index.close()
            } else {
                // As if the process had ended: nothing more is written.
                index.background.stop()
            }
            index = try Self.open(folder, options)
            #expect(index.openingNotes == [])
            #expect(!index.lostDocuments)
            #expect(index.committedTag == tag)
            model = committed
            try compare(index.latest)
        }

        func compare(_ snapshot: IndexSnapshot) throws {
            let found = try IndexModel.documents(of: snapshot)
            try #require(found == model.documents)
            #expect(snapshot.documentCount == model.documents.count)
        }
    }

    @Test(arguments: 0..<12) func holdsWhatAModelHolds(seed: Int) throws {
        let history = try History(seed: seed)
        for _ in 0..<100 {
            try history.step()
        }
        try history.commit()
        history.index.waitForMerges()
        try history.compare(history.index.refresh())
        #expect(history.index.problems() == [])
        try history.reopen()
    }
}

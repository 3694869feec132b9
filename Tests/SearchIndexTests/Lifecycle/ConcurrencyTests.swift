import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import SearchIndex

/// Readers on snapshots while one writer adds, deletes, commits and takes back, and merging goes on behind it.
@Suite struct ConcurrencyTests {
    private final class Flag: Sendable {
        private let value = Atomic(false)

        var isSet: Bool { value.load(ordering: .acquiring) }

        func set() {
            value.store(true, ordering: .releasing)
        }
    }

    @Test(arguments: 0..<4) func readersSeeOneStateEach(seed: Int) throws {
        let folder = try TemporaryFolder()
        var policy = MergePolicy()
        policy.fanIn = 3
        policy.smallestTier = 2 << 10
        let index = try TextIndex(
            directory: folder.path,
            schema: IndexModel.schema,
            options: TextIndex.Options(),
            files: SystemFiles(),
            policy: policy
        )
        let isDone = Flag()
        let readers = DispatchGroup()
        for _ in 0..<2 {
            readers.enter()
            // Threads of their own: the shared pool's would be blocked.
            Thread {
                defer { readers.leave() }
                do {
                    repeat {
                        try Self.read(index.latest)
                    } while !isDone.isSet
                } catch {
                    Issue.record(error)
                }
            }.start()
        }
        defer { readers.wait() }
        defer { isDone.set() }
        try Self.write(to: index, seed: seed)
        index.waitForMerges()
        #expect(index.problems() == [])
        try index.close()
    }

    private static func read(_ snapshot: IndexSnapshot) throws {
        let found = try IndexModel.documents(of: snapshot)
        #expect(found.count == snapshot.documentCount)
        // Every document of a state tells its number of documents.
        #expect(found.values.allSatisfy { $0.numbers[1] == Int64(snapshot.documentCount) })
    }

    private static func read(_ index: TextIndex, until isDone: Flag) throws {
        repeat {
            let snapshot = index.latest
            let found = try IndexModel.documents(of: snapshot)
            guard found.count == snapshot.documentCount else { throw Complaint.count }
            // Every document of a state tells its number of documents.
            guard found.values.allSatisfy({ $0.numbers[1] == Int64(snapshot.documentCount) }) else {
                throw Complaint.mixture
            }
        } while !isDone.isSet
    }

    private enum Complaint: Error {
        case count, mixture
    }

    private static func write(to index: TextIndex, seed: Int) throws {
        var random = RandomDocuments(seed: UInt64(seed))
        var keys = Set<UInt64>()
        var committed = keys
        for step in 0..<60 {
            let more = (0..<random.number(1..<6)).map { _ in UInt64(random.number(0..<40)) }
            let fewer = (0..<random.number(0..<4)).map { _ in UInt64(random.number(0..<40)) }
            keys.formUnion(more)
            try index.replace(
                Set(more).map { key in
                    var document = random.document(key)
                    document.numbers[1] = 0
                    return document
                }
            )
            try index.delete(keys: fewer)
            keys.subtract(fewer)
            let count = Int64(keys.count)
            try index.update(keys.map { ColumnChange(key: $0, numbers: ["group": count]) })
            switch random.number(0..<10) {
            case 0:
                try index.rollback()
                keys = committed
            case 1..<5:
                try index.commit(tag: "\(step)")
                committed = keys
            default: try index.refresh()
            }
        }
    }
}

import TestSupport
import Testing

@testable import FolderWatch

@Suite struct SettleMachineTests {
    /// Milliseconds and what happens then.
    struct Step: Sendable, CustomTestStringConvertible {
        enum What: Sendable { case closed, appeared, written, recheckAfter(Int) }
        var at: Int
        var what: What
        var testDescription: String { "\(what)@\(at)" }

        static func closed(_ at: Int) -> Self { Self(at: at, what: .closed) }
        static func appeared(_ at: Int) -> Self { Self(at: at, what: .appeared) }
        static func written(_ at: Int) -> Self { Self(at: at, what: .written) }
    }

    static let table: [([Step], [Int])] = [
        ([.closed(0)], [5]),
        ([.written(0)], [2_000]),
        // A slow writer: nothing before the close.
        ([.written(0), .written(1_500), .written(3_000), .closed(3_001)], [3_006]),
        // Closed again and again: the first close counts, later ones do not put it off.
        ([.closed(0), .closed(3), .closed(4)], [5]),
        ([.closed(0), .closed(3), .closed(7)], [5, 12]),
        // Written anew right after a close: read at once, and once more when it rests.
        ([.closed(0), .written(2)], [5, 2_002]),
        ([.closed(0), .written(2), .closed(3)], [5]),
        ([.written(0), .closed(10), .written(5_000), .closed(5_010)], [15, 5_015]),
        // Linked; or only seemed to be, since the write was heard of a moment later.
        ([.appeared(0)], [5]),
        ([.appeared(0), .written(1)], [2_001]),
        ([.appeared(0), .written(1), .closed(30)], [35]),
        ([.appeared(0), .closed(2)], [7]),
        ([.closed(0), .appeared(1)], [5, 6]),
        // Pauses longer than the wait: what is there is read.
        ([.written(0), .written(3_000)], [2_000, 5_000]),
        ([Step(at: 0, what: .recheckAfter(4_000))], [4_000]),
        ([Step(at: 0, what: .recheckAfter(4_000)), .closed(100)], [105, 4_000]),
        ([Step(at: 0, what: .recheckAfter(4_000)), Step(at: 10, what: .recheckAfter(50))], [60]),
    ]

    static let times = SettleMachine.Times(
        afterClose: .milliseconds(5),
        afterWrite: .seconds(2),
        atMost: .seconds(30)
    )

    /// The times at which a path settles, found by following the machine's own deadlines.
    static func settleTimes(_ steps: [Step], in machine: inout SettleMachine, origin: Duration = .zero) -> [Int] {
        var settled: [Int] = []
        func advance(until limit: Duration?) {
            while let next = machine.nextDeadline, limit.map({ next <= $0 }) ?? true {
                for _ in machine.settled(at: next) { settled.append(Int((next - origin) / .milliseconds(1))) }
            }
        }
        for step in steps {
            let now = origin + .milliseconds(step.at)
            advance(until: now)
            switch step.what {
            case .closed: machine.note(.finished, of: [1], at: now)
            case .appeared: machine.note(.appeared, of: [1], at: now)
            case .written: machine.note(.written, of: [1], at: now)
            case .recheckAfter(let delay): machine.recheck([1], at: now + .milliseconds(delay))
            }
        }
        advance(until: nil)
        return settled
    }

    @Test(arguments: table)
    func settlesWhenItShould(steps: [Step], expected: [Int]) {
        var machine = SettleMachine(times: Self.times)
        #expect(Self.settleTimes(steps, in: &machine) == expected)
        #expect(machine.count == 0)
        #expect(machine.nextDeadline == nil)
    }

    @Test(arguments: [Duration.seconds(-3_600), .zero, .seconds(86_400 * 3_650)])
    func dependsOnDifferencesOfTimeOnly(origin: Duration) {
        for (steps, expected) in Self.table {
            var machine = SettleMachine(times: Self.times)
            #expect(Self.settleTimes(steps, in: &machine, origin: origin) == expected)
        }
    }

    @Test func readsAFileThatNeverRestsEveryThirtySeconds() {
        var machine = SettleMachine(times: Self.times)
        let steps = stride(from: 0, through: 95_000, by: 100).map(Step.written)
        #expect(Self.settleTimes(steps, in: &machine) == [30_000, 60_000, 90_000, 97_000])
    }

    @Test func settlesAllAtOnceWhenAskedAndKeepsSecondLooks() {
        var machine = SettleMachine(times: Self.times)
        machine.note(.written, of: [1], at: .zero)
        machine.note(.finished, of: [2], at: .zero)
        machine.recheck([3], at: .seconds(9))
        machine.recheck([1], at: .seconds(8))
        #expect(Set(machine.settleAll()) == [[1], [2]])
        #expect(machine.settleAll().isEmpty)
        #expect(machine.settled(at: .seconds(7)).isEmpty)
        #expect(Set(machine.settled(at: .seconds(9))) == [[1], [3]])
    }

    @Test func givesManyPathsInTheOrderOfTheirDeadlines() {
        var machine = SettleMachine(times: Self.times)
        var random = SeededGenerator(seed: 7)
        var due: [RelativePath: Int] = [:]
        for number in 0..<2_000 {
            let path = "\(number)".bytes
            let delay = Int.random(in: 0..<10_000, using: &random)
            machine.recheck(path, at: .milliseconds(delay))
            due[path] = delay
        }
        let settled = stride(from: 0, to: 10_000, by: 10).flatMap { machine.settled(at: .milliseconds($0 + 9)) }
        #expect(settled.count == 2_000)
        #expect(settled.map { due[$0] ?? -1 } == settled.map { due[$0] ?? -1 }.sorted())
    }

    @Test func tellsWhatIsSettling() {
        var machine = SettleMachine(times: Self.times)
        machine.note(.written, of: [1], at: .zero)
        machine.recheck([2], at: .seconds(1))
        #expect(machine.isSettling([1]))
        #expect(!machine.isSettling([2]))
        machine.removeAll()
        #expect(machine.count == 0)
    }
}

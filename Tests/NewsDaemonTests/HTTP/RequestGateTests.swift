import NewsAPI
import Synchronization
import Testing

@testable import NewsDaemon

@Suite struct RequestGateTests {
    /// Runs one request until `mayEnd` and queues `waiting` more, in order; returns what `body` does with their tasks.
    private func withBusyGate(
        waiting: Int,
        _ body: (RequestGate, Occurrence, [Task<Int?, Never>]) async -> Void
    ) async {
        let gate = RequestGate(running: 1, waiting: 3)
        let mayEnd = Occurrence()
        let first = Task { try? await gate.run { await mayEnd.wait() } }
        while gate.load.running == 0 { await Task.yield() }
        var tasks: [Task<Int?, Never>] = []
        for number in 0..<waiting {
            tasks.append(Task { try? await gate.run { number } })
            while gate.load.waiting < number + 1 { await Task.yield() }
        }
        await body(gate, mayEnd, tasks)
        mayEnd.happen()
        _ = await first.value
        #expect(gate.load == (0, 0))
    }

    @Test func letsWhoWaitsInAsSoonAsThereIsRoom() async {
        await withBusyGate(waiting: 3) { gate, mayEnd, tasks in
            #expect(gate.load == (1, 3))
            mayEnd.happen()
            for (number, task) in tasks.enumerated() { #expect(await task.value == number) }
        }
    }

    @Test func turnsAwayWhoFindsTheQueueFull() async {
        await withBusyGate(waiting: 3) { gate, mayEnd, tasks in
            let error = await #expect(throws: APIError.self) { try await gate.run {} }
            #expect(error?.code == .tooManyRequests)
            mayEnd.happen()
            for task in tasks { #expect(await task.value != nil) }
        }
    }

    @Test func forgetsWhoGivesUp() async {
        await withBusyGate(waiting: 2) { gate, mayEnd, tasks in
            tasks[0].cancel()
            #expect(await tasks[0].value == nil)
            #expect(gate.load == (1, 1))
            mayEnd.happen()
            #expect(await tasks[1].value == 1)
        }
    }

    @Test func givesThePlaceBackAfterAnError() async throws {
        let gate = RequestGate(running: 1, waiting: 0)
        for _ in 0..<3 {
            let error = await #expect(throws: APIError.self) {
                try await gate.run { throw APIError(code: .notFound, message: "nothing") }
            }
            #expect(error?.code == .notFound)
        }
        #expect(gate.load == (0, 0))
    }
}

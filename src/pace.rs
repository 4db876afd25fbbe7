//! Pace: long work done a part at a time, so that whoever waits for it can do something else meanwhile.
//!
//! Owns where work pauses. It never knows what the work is, nor the time: whoever drives it has the clock.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// How much may still be done before the next pause, and how much was done.
#[derive(Debug, Default)]
pub struct Pace {
    left: Cell<usize>,
    done: Cell<usize>,
}

impl Pace {
    /// Says that so much has been done, and pauses where that was enough for now. A unit is
    /// about what reading a letter takes.
    pub fn spend(&self, units: usize) -> impl Future<Output = ()> {
        self.done.set(self.done.get().saturating_add(units));
        self.left.set(self.left.get().saturating_sub(units));
        Pause(self)
    }
}

/// Lasts until there is something left to be spent.
struct Pause<'a>(&'a Pace);

impl Future for Pause<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0.left.get() == 0 { Poll::Pending } else { Poll::Ready(()) }
    }
}

/// Work on its way; dropped before its end, it is as if it had never begun.
///
/// ```
/// use which_one::pace::Work;
///
/// let mut work = Work::new(|pace| {
///     Box::pin(async move {
///         for _ in 0..3 {
///             pace.spend(10).await;
///         }
///         "done"
///     })
/// });
/// assert_eq!(work.step(25), None);
/// assert_eq!(work.done(), 30);
/// assert_eq!(work.step(25), Some("done"));
/// ```
pub struct Work<'a, T> {
    pace: Rc<Pace>,
    rest: Pin<Box<dyn Future<Output = T> + 'a>>,
}

impl<'a, T> Work<'a, T> {
    /// Work that has not begun yet.
    pub fn new(of: impl FnOnce(Rc<Pace>) -> Pin<Box<dyn Future<Output = T> + 'a>>) -> Self {
        let pace = Rc::<Pace>::default();
        Self { rest: of(Rc::clone(&pace)), pace }
    }

    /// Does so many units more, at least one, or somewhat more; what came of it, at the end. It must not be called
    /// again after that.
    pub fn step(&mut self, units: usize) -> Option<T> {
        self.pace.left.set(units);
        match self.rest.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => Some(done),
            Poll::Pending => None,
        }
    }

    /// How many units are done.
    pub fn done(&self) -> usize {
        self.pace.done.get()
    }

    /// Does all that is left, at once.
    pub fn finish(mut self) -> T {
        loop {
            if let Some(done) = self.step(usize::MAX) {
                return done;
            }
        }
    }
}

//! Ids: positions in the guide's lists, one type for each list.
//!
//! The mistake prevented is looking a thing up with a feature's number. An id is only made by the
//! guide it belongs to; using it with another guide is a bug and may panic.

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// The id at a position in the guide's list.
            ///
            /// # Panics
            ///
            /// Beyond 65,535, which the limits of a pack keep out of reach.
            pub fn at(position: usize) -> Self {
                Self(u16::try_from(position).expect("a guide's lists are shorter than 65,536"))
            }

            /// The position in the guide's list.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

position! {
    /// A thing: what is told apart.
    ThingId
}
position! {
    /// A feature: a row of the matrix.
    FeatureId
}
position! {
    /// A choice of one feature; without the feature it means nothing.
    ChoiceId
}
position! {
    /// A source that cells, disputes and events quote.
    SourceId
}
